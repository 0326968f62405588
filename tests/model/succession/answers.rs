//! What the server answers, with the real [`decide`].

use chrono::{DateTime, TimeDelta, Utc};
use vestibule::server::entity::session::{EndReason, Transport};
use vestibule::server::sessions::decide::{Decision, Ended, Presented, Row as Known, decide};

use super::state::{Answer, Counter, Jar, Row, Stage, State, Token};
use super::steps::{Rule, Succession};

/// Any length would do: only ages relative to the leeway matter.
const TICK: TimeDelta = TimeDelta::seconds(10);

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

impl Succession {
    pub fn answer(&self, state: &mut State, flight: usize) {
        let answer = match state.flights[flight].stage {
            Stage::Stepping => step(state),
            Stage::Asked { shown, sent_after } => self.asked(state, shown, sent_after),
            Stage::Answered(_) => return,
        };
        state.flights[flight].stage = Stage::Answered(answer);
    }

    /// `sent_after`: the new session's cookies had arrived.
    fn asked(&self, state: &mut State, shown: Jar, sent_after: bool) -> Answer {
        match shown.refresh {
            Token::None => {
                state.harm.refused |= sent_after;
                Answer::default()
            }
            Token::Old => self.old(state, shown, sent_after),
            Token::Live(n) => self.live(state, n),
        }
    }

    fn old(&self, state: &mut State, shown: Jar, sent_after: bool) -> Answer {
        let age = state.ended.unwrap_or_default();
        let row = known(&Row { age: self.leeway, ..state.row });
        let ended = Ended { at: NOW - ticks(age), reason: EndReason::Replaced };
        let verdict = self.judge(&Known { ended: Some(ended), ..row }, 1);
        // As old as the old one's end; the mark lasts a leeway.
        let is_young = age < self.leeway;
        if shown.marked && is_young && self.rule != Rule::NoMark {
            return self.issue_again(state);
        }
        state.harm.refused |= sent_after && (is_young || self.patient);
        let alone = match self.rule {
            Rule::ClearsAlways => false,
            Rule::MarkForgotten => verdict == Decision::Superseded,
            _ => verdict == Decision::Superseded || shown.marked,
        };
        if alone { Answer::default() } else { cleared() }
    }

    /// As `sessions::issue_again`.
    fn issue_again(&self, state: &mut State) -> Answer {
        if self.rule != Rule::IssuesWithoutSliding {
            state.row.age = 0;
        }
        tokens(state.row.counter)
    }

    fn live(&self, state: &mut State, n: Counter) -> Answer {
        match self.judge(&known(&state.row), n) {
            Decision::Invalid | Decision::Superseded => cleared(),
            Decision::Reuse => {
                state.harm.reused = true;
                cleared()
            }
            Decision::AccessOnly => Answer { access: Some(Token::Live(n)), ..Answer::default() },
            Decision::Share { slide } => {
                if slide {
                    state.row.age = 0;
                }
                tokens(state.row.counter)
            }
            Decision::Advance(step) => {
                let (counter, previous, confirmed) = (step.counter, step.previous, step.confirmed);
                state.row = Row { counter, previous, confirmed, age: 0 };
                tokens(counter)
            }
        }
    }

    fn judge(&self, row: &Known, counter: Counter) -> Decision {
        decide(row, &Presented { counter, user_agent: None }, NOW, ticks(self.leeway))
    }
}

/// The old session ends, the new one starts.
fn step(state: &mut State) -> Answer {
    state.ended = Some(0);
    state.tokens(|token| {
        if matches!(token, Token::Live(_)) {
            *token = Token::Old;
        }
    });
    state.row = Row { counter: 1, previous: 0, confirmed: 0, age: 0 };
    Answer { marks: true, ..tokens(1) }
}

fn tokens(counter: Counter) -> Answer {
    let token = Some(Token::Live(counter));
    Answer { access: token, refresh: token, marks: false }
}

fn cleared() -> Answer {
    Answer { access: Some(Token::None), refresh: Some(Token::None), marks: false }
}

fn known(row: &Row) -> Known<'static> {
    Known {
        counter: row.counter,
        previous: row.previous,
        confirmed: row.confirmed,
        rotated_at: NOW - ticks(row.age),
        expires_at: NOW + TimeDelta::days(1),
        used_at: NOW,
        idle: None,
        ended: None,
        transport: Transport::Cookie,
        user_agent: None,
    }
}

fn ticks(count: u8) -> TimeDelta {
    TICK * i32::from(count)
}
