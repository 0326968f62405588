//! What must hold in every state, and what must happen in some, or the search saw nothing.

use std::collections::BTreeSet;

use stateright::Property;

use crate::config::{Failover, Loot, Renewal};
use crate::state::{Flight, Stage, State};

pub const STAYS_SIGNED_IN: &str = "an honest browser is never signed out";
pub const ONE_SUCCESSOR: &str = "no two tokens are alive that are current or to come";
pub const EXPIRES: &str = "nothing outlives expires_at, nor the end";
pub const BOTH_ARE_OUT: &str = "the owner is not signed out while the thief stays";
pub const CONTEST_ENDS: &str = "owner and thief cannot both go on";

impl Renewal {
    pub fn promises(&self) -> Vec<Property<Self>> {
        let mut promises = vec![Property::always(EXPIRES, |_, state: &State| !state.outlived)];
        // A fail-over leaves tokens behind that are still to come for the row.
        if self.failover == Failover::Never {
            promises.push(Property::always(ONE_SUCCESSOR, |_, state: &State| alive(state) <= 1));
        } else {
            promises.push(Property::sometimes("the database forgets", |_, state: &State| {
                state.jar.refresh > state.record.counter
            }));
        }
        if self.lifetime.is_some() || self.idle.is_some() {
            return promises;
        }
        if self.theft.is_some_and(|theft| theft.loot == Loot::Refresh) {
            promises.extend(contest());
        } else {
            promises.push(Property::always(STAYS_SIGNED_IN, |_, state: &State| {
                !state.signed_out && !state.record.ended
            }));
            promises.extend(busy());
        }
        promises
    }
}

fn contest() -> [Property<Renewal>; 3] {
    [
        Property::always(BOTH_ARE_OUT, |_, state: &State| !state.signed_out || state.record.ended),
        Property::always(CONTEST_ENDS, |model: &Renewal, state: &State| {
            model.theft.is_none_or(|theft| state.contest.turns <= theft.most_turns)
        }),
        Property::sometimes("as many turns as that", |model: &Renewal, state: &State| {
            model.theft.is_none_or(|theft| state.contest.turns == theft.most_turns)
        }),
    ]
}

fn busy() -> [Property<Renewal>; 2] {
    [
        Property::sometimes("a leeway slides", |_, state: &State| {
            writes(state).any(|write| write.step.is_none())
        }),
        Property::sometimes("a late retry makes an orphan", |_, state: &State| {
            writes(state).any(|write| write.step.is_some_and(|step| step.previous < write.from))
        }),
    ]
}

fn writes(state: &State) -> impl Iterator<Item = crate::state::Write> {
    state.flights.iter().filter_map(|flight| match flight.stage {
        Stage::Writing { write, .. } => Some(write),
        _ => None,
    })
}

/// Tokens given out, wherever they are, that the row takes for current or for one it forgot.
fn alive(state: &State) -> usize {
    let token = |flight: &Flight| match flight.stage {
        Stage::Sent { shown } | Stage::Writing { shown, .. } => Some(shown),
        Stage::Answered(answer) => answer.refresh,
    };
    let in_flight = state.flights.iter().filter_map(token);
    let stolen = state.thief.iter().flat_map(|thief| thief.refresh.iter().copied());
    let issued = in_flight.chain(stolen).chain([state.jar.refresh]);
    issued.filter(|n| *n >= state.record.counter).collect::<BTreeSet<_>>().len()
}
