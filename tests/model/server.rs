//! The server: reads the row, asks the real [`decide`], writes at most once.

use chrono::{DateTime, TimeDelta, Utc};
use vestibule::server::entity::session::{EndReason, Transport};
use vestibule::server::sessions::decide::{Advance, Decision, Ended, Presented, Row, decide};

use crate::config::{Failover, Renewal};
use crate::fault::Fault;
use crate::state::{Agent, Answer, Counter, Record, Stage, State, Step, Write};

/// Any length would do: only ages relative to the leeway matter.
const TICK: TimeDelta = TimeDelta::seconds(10);
const AGENTS: [&str; 2] = ["Safari", "AppleCoreMedia"];
/// As `expires_at`, when nobody looks at it.
const LONG: u8 = u8::MAX;

impl Renewal {
    /// Reads the row and judges what is shown: `None` is a refusal.
    pub fn read(
        &self,
        state: &mut State,
        memory: Counter,
        shown: Counter,
        agent: Agent,
    ) -> Option<Stage> {
        let record = state.record;
        let presented = Presented { counter: shown, user_agent: Some(AGENTS[usize::from(agent)]) };
        let decision = self.judge(state, memory, presented);
        let over = record.ended || state.expires_in == Some(0) || state.idle_in == Some(0);
        state.outlived |= over && decision != Decision::Invalid;
        let answer = Answer { refresh: Some(record.counter), rc: record.counter };
        let write = |from, step| {
            let write = Write { from, rotated: record.age, age: 0, step, lost: false };
            Some(Stage::Writing { shown, write })
        };
        match decision {
            Decision::Invalid | Decision::Superseded => None,
            Decision::Reuse => {
                state.record.ended = true;
                None
            }
            Decision::AccessOnly => {
                let rc = if self.fault == Fault::ConfirmsUnseen { record.counter } else { shown };
                Some(Stage::Answered(Answer { refresh: None, rc }))
            }
            Decision::Share { slide: false } => Some(Stage::Answered(answer)),
            Decision::Share { slide: true } => write(record.counter, None),
            Decision::Advance(Advance { from, counter, previous, confirmed, .. }) => {
                write(from, Some(Step { counter, previous, confirmed, agent }))
            }
        }
    }

    /// The conditional `UPDATE`; who loses reads again.
    pub fn write(&self, state: &mut State, shown: Counter, write: Write) -> Stage {
        let record = state.record;
        let counter = write.step.map_or(write.from, |step| step.counter);
        let answered = Stage::Answered(Answer { refresh: Some(counter), rc: counter });
        let unchanged = !write.lost && self.matches(&record, &write);
        if !unchanged && self.fault == Fault::LostSlideAnswers && write.step.is_none() {
            return answered;
        }
        if !unchanged || record.ended {
            return Stage::Sent { shown };
        }
        // To share and to step is to use it.
        if state.idle_in.is_some() {
            state.idle_in = self.idle;
        }
        self.commit(state, |row| {
            row.age = write.age;
            if let Some(step) = write.step {
                row.counter = step.counter;
                row.previous = step.previous;
                row.confirmed = step.confirmed;
                row.agent = step.agent;
            }
        });
        answered
    }

    fn matches(&self, record: &Record, write: &Write) -> bool {
        match self.fault {
            Fault::UnconditionalUpdate => true,
            Fault::CounterAlone => record.counter == write.from,
            _ => record.counter == write.from && record.age == write.rotated,
        }
    }

    /// Writes that will not match the row any more.
    pub fn mark_lost(&self, state: &mut State) {
        let record = state.record;
        let lost = |write: &Write| !self.matches(&record, write);
        for flight in &mut state.flights {
            if let Stage::Writing { write, .. } = &mut flight.stage {
                write.lost |= lost(write);
            }
        }
        state.late = state.late.filter(|write| !lost(write));
    }

    /// Write-behind of what a replica confirmed.
    pub fn write_behind(&self, state: &mut State, replica: usize) {
        let confirmed = std::mem::take(&mut state.memory[replica]);
        self.commit(state, |row| row.confirmed = row.confirmed.max(confirmed));
    }

    fn commit(&self, state: &mut State, change: impl FnOnce(&mut Record)) {
        if self.failover != Failover::Never && !state.failed_over {
            state.backup = Some(state.record);
        }
        change(&mut state.record);
    }

    fn judge(&self, state: &State, memory: Counter, shown: Presented<'_>) -> Decision {
        let (row, n) = (&state.record, shown.counter);
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let ticks = |count: u8| TICK * i32::from(count);
        let confirmed = match self.fault {
            Fault::NoConfirmation => 0,
            _ => row.confirmed.max(memory),
        };
        let known = Row {
            counter: row.counter,
            previous: row.previous,
            confirmed,
            rotated_at: now - ticks(row.age),
            expires_at: now + ticks(state.expires_in.unwrap_or(LONG)),
            used_at: now + ticks(state.idle_in.unwrap_or_default())
                - ticks(self.idle.unwrap_or_default()),
            idle: self.idle.map(ticks),
            ended: row.ended.then_some(Ended { at: now, reason: EndReason::Reuse }),
            transport: Transport::Cookie,
            user_agent: Some(AGENTS[usize::from(row.agent)]),
        };
        let leeway = if self.fault == Fault::NoLeeway { 0 } else { self.leeway };
        let decision = decide(&known, &shown, now, ticks(leeway));
        match (self.fault, decision) {
            (Fault::CurrentStepsWhileFresh, Decision::AccessOnly) => Decision::Advance(Advance {
                from: n,
                counter: n + 1,
                previous: n,
                confirmed,
                forgotten: false,
            }),
            (Fault::NoSliding, Decision::Share { .. }) => Decision::Share { slide: false },
            (Fault::OrphanShared, Decision::Advance(_)) if n < row.counter => {
                Decision::Share { slide: true }
            }
            _ => decision,
        }
    }
}
