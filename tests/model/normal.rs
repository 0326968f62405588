//! Counters and ages have no end, what they mean has: states that differ in nothing else are made
//! one, so that the checker sees every renewal there will ever be, not the first few.

use crate::state::{Answer, Counter, Flight, Record, Stage, State, Thief, Write};

/// Neither current nor previous, and never again: an older one, or an orphan.
const SPENT: Counter = 0;
const PREVIOUS: Counter = 1;
const CURRENT: Counter = 2;

/// Only how counters compare matters: those from `current` on keep their distances.
struct Scale {
    previous: Counter,
    current: Counter,
}

impl Scale {
    /// The older row is the backup's, if it can still come back.
    fn of(state: &State) -> Self {
        let oldest = state.backup.map_or(state.record, |backup| {
            if backup.counter < state.record.counter { backup } else { state.record }
        });
        Self { previous: oldest.previous, current: oldest.counter }
    }

    fn token(&self, n: Counter) -> Counter {
        if n >= self.current {
            n - self.current + CURRENT
        } else if n == self.previous {
            PREVIOUS
        } else {
            SPENT
        }
    }

    /// What is asked of a confirmation is whether it is of the current counter, or one to come.
    fn confirmed(&self, n: Counter) -> Counter {
        if n >= self.current { self.token(n) } else { PREVIOUS }
    }

    fn record(&self, record: &mut Record) {
        record.counter = self.token(record.counter);
        record.previous = self.token(record.previous);
        record.confirmed = self.confirmed(record.confirmed);
    }

    fn write(&self, write: &mut Write) {
        write.from = self.token(write.from);
        if let Some(step) = &mut write.step {
            step.counter = self.token(step.counter);
            step.previous = self.token(step.previous);
            step.confirmed = self.confirmed(step.confirmed);
        }
    }

    fn flight(&self, flight: &mut Flight) {
        match &mut flight.stage {
            Stage::Sent { shown } => *shown = self.token(*shown),
            Stage::Writing { shown, write } => {
                *shown = self.token(*shown);
                self.write(write);
            }
            Stage::Answered(Answer { refresh, rc }) => {
                *refresh = refresh.map(|n| self.token(n));
                *rc = self.confirmed(*rc);
            }
        }
    }

    fn thief(&self, thief: &mut Thief) {
        for n in &mut thief.refresh {
            *n = self.token(*n);
        }
        for n in &mut thief.rc {
            *n = self.confirmed(*n);
        }
        for known in [&mut thief.refresh, &mut thief.rc] {
            known.sort_unstable();
            known.dedup();
        }
        // It confirms what was confirmed long ago.
        thief.rc.retain(|n| *n > PREVIOUS);
    }
}

/// Neither agent is special: of the two, the last step is the first one's.
pub fn first_agent_steps(state: &mut State) {
    if !state.record.agent {
        return;
    }
    let turn = |write: &mut Write| {
        if let Some(step) = &mut write.step {
            step.agent = !step.agent;
        }
    };
    state.record.agent = false;
    state.backup.iter_mut().for_each(|backup| backup.agent = !backup.agent);
    state.late.iter_mut().for_each(turn);
    for flight in &mut state.flights {
        flight.agent = !flight.agent;
        if let Stage::Writing { write, .. } = &mut flight.stage {
            turn(write);
        }
    }
}

pub fn normalise(state: &mut State) {
    let scale = Scale::of(state);
    scale.record(&mut state.record);
    if let Some(backup) = &mut state.backup {
        scale.record(backup);
    }
    state.memory = state.memory.map(|n| scale.confirmed(n));
    state.memory.sort_unstable();
    state.jar.refresh = scale.token(state.jar.refresh);
    state.jar.rc = scale.confirmed(state.jar.rc);
    for flight in &mut state.flights {
        scale.flight(flight);
    }
    state.flights.sort_unstable();
    if let Some(write) = &mut state.late {
        scale.write(write);
    }
    if let Some(thief) = &mut state.thief {
        scale.thief(thief);
    }
}
