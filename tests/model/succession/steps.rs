//! What can happen next, and what must hold.

use stateright::{Model, Property};

use super::state::{Flight, Harm, Jar, Row, Stage, State, Token};

/// Times are in ticks.
#[derive(Clone, Copy, Debug)]
pub struct Succession {
    pub leeway: u8,
    /// The longest that a request and its answer take together.
    pub round_trip: u8,
    /// Requests that the browser can have under way at once, beside the step.
    pub tabs: usize,
    pub get_lost: bool,
    /// The browser may ask nothing until the mark is over, and is then counted as refused too.
    pub patient: bool,
    pub rule: Rule,
}

/// What is done about an old session: ours, or what must be found to be too little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Ours,
    ClearsAlways,
    NoMark,
    /// Past the leeway a request that shows the mark is cleared like any.
    MarkForgotten,
    IssuesWithoutSliding,
}

pub const CLEARED: &str = "no answer clears the cookies of the session that lives";
pub const REFUSED: &str = "who asks in time is answered as the new session";
pub const REUSED: &str = "no session ends as reuse";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Tick,
    /// The access token of the session that lives comes back.
    Use,
    Ask,
    Step,
    Answer {
        flight: usize,
    },
    Receive {
        flight: usize,
    },
    Lose {
        flight: usize,
    },
}

impl Model for Succession {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        let jar = Jar { access: Token::Live(2), refresh: Token::Live(2), marked: false };
        let row = Row { counter: 2, previous: 1, confirmed: 1, age: self.leeway };
        let (ended, harm) = (None, Harm::default());
        vec![State { row, ended, jar, flights: Vec::new(), arrived: false, harm }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        if state.harm != Harm::default() {
            return;
        }
        if matches!(state.jar.access, Token::Live(_)) {
            actions.push(Action::Use);
        }
        let stepping = state.flights.iter().any(|it| matches!(it.stage, Stage::Stepping));
        if state.flights.len() < self.tabs + usize::from(stepping) {
            actions.push(Action::Ask);
        }
        if state.ended.is_none() && !stepping {
            actions.push(Action::Step);
        }
        for (flight, Flight { stage, .. }) in state.flights.iter().enumerate() {
            actions.push(match stage {
                Stage::Answered(_) => Action::Receive { flight },
                _ => Action::Answer { flight },
            });
            if self.get_lost {
                actions.push(Action::Lose { flight });
            }
        }
        // A request takes no longer than a round trip, or is lost.
        if state.flights.iter().all(|flight| flight.age < self.round_trip) {
            actions.push(Action::Tick);
        }
    }

    fn next_state(&self, last: &State, action: Action) -> Option<State> {
        let mut next = last.clone();
        match action {
            Action::Tick => {
                next.row.age = self.older(next.row.age);
                next.ended = next.ended.map(|age| self.older(age));
                next.flights.iter_mut().for_each(|flight| flight.age += 1);
            }
            Action::Use => {
                if let Token::Live(rc) = next.jar.access {
                    next.row.confirmed = next.row.confirmed.max(rc);
                }
            }
            Action::Ask => {
                let stage = Stage::Asked { shown: next.jar, sent_after: next.arrived };
                next.flights.push(Flight { age: 0, stage });
            }
            Action::Step => next.flights.push(Flight { age: 0, stage: Stage::Stepping }),
            Action::Answer { flight } => self.answer(&mut next, flight),
            Action::Receive { flight } => receive(&mut next, flight),
            Action::Lose { flight } => drop(next.flights.swap_remove(flight)),
        }
        next.normalise();
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut promises = vec![
            Property::always(CLEARED, |_, state: &State| !state.harm.cleared),
            Property::always(REFUSED, |_, state: &State| !state.harm.refused),
            Property::always(REUSED, |_, state: &State| !state.harm.reused),
        ];
        if self.rule == Rule::Ours && !self.patient {
            promises.push(Property::sometimes("a late renewal overwrites", |_, state: &State| {
                state.arrived && state.jar.refresh == Token::Old
            }));
            promises.push(Property::sometimes("and is mended", |_, state: &State| {
                state.flights.iter().any(|flight| match flight.stage {
                    Stage::Answered(answer) => {
                        state.arrived
                            && state.jar.refresh == Token::Old
                            && matches!(answer.refresh, Some(Token::Live(_)))
                    }
                    _ => false,
                })
            }));
        }
        promises
    }
}

impl Succession {
    /// More than a leeway makes no difference.
    fn older(&self, age: u8) -> u8 {
        self.leeway.min(age + 1)
    }
}

/// The jar keeps whatever arrives, in whatever order.
fn receive(state: &mut State, flight: usize) {
    let Stage::Answered(answer) = state.flights.swap_remove(flight).stage else { return };
    let cleared = answer.refresh == Some(Token::None);
    state.harm.cleared |= cleared && matches!(state.jar.refresh, Token::Live(_));
    state.jar.access = answer.access.unwrap_or(state.jar.access);
    state.jar.refresh = answer.refresh.unwrap_or(state.jar.refresh);
    state.jar.marked |= answer.marks;
    state.arrived |= answer.marks;
}
