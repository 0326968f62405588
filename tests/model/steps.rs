//! All that can happen next. Between two ticks anything happens in any order.

use stateright::{Model, Property};

use crate::config::{Agents, Renewal};
use crate::fault::Fault;
use crate::normal::{first_agent_steps, normalise};
use crate::state::{Agent, Contest, Counter, Jar, Record, State};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Tick,
    /// The owner's browser: an access token used, a renewal sent, an answer received.
    Use {
        replica: usize,
    },
    Send {
        agent: Agent,
    },
    Receive {
        flight: usize,
    },
    /// A replica: the row read and judged, then written.
    Read {
        flight: usize,
        replica: usize,
    },
    Write {
        flight: usize,
    },
    /// The request or its answer, wherever it is.
    Lose {
        flight: usize,
    },
    /// The request, but not its `UPDATE`.
    GiveUp {
        flight: usize,
    },
    WriteLate,
    WriteBehind {
        replica: usize,
    },
    /// What a replica had in memory is gone.
    Crash {
        replica: usize,
    },
    FailOver,
    Steal,
    ThiefUses {
        rc: Counter,
        replica: usize,
    },
    /// Read, written and answered at one moment.
    ThiefRenews {
        shown: Counter,
        agent: Agent,
        replica: usize,
    },
}

impl Model for Renewal {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        let record =
            Record { counter: 1, previous: 0, confirmed: 0, age: 0, ended: false, agent: false };
        let mut state = State {
            record,
            backup: None,
            failed_over: false,
            memory: [0; 2],
            jar: Jar { refresh: 1, rc: 1 },
            flights: Vec::new(),
            late: None,
            thief: None,
            contest: Contest::default(),
            expires_in: self.lifetime,
            idle_in: self.idle,
            signed_out: false,
            outlived: false,
        };
        normalise(&mut state);
        vec![state]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        // How it ends is known; what is refused afterwards, the runs with a lifetime see.
        if self.lifetime.is_none()
            && self.idle.is_none()
            && (state.record.ended || state.signed_out)
        {
            return;
        }
        self.browser_can(state, actions);
        self.servers_can(state, actions);
        self.thief_can(state, actions);
        // A request takes no longer than a round trip, or is lost.
        if state.flights.iter().all(|flight| flight.age < self.round_trip) {
            actions.push(Action::Tick);
        }
    }

    fn next_state(&self, last: &State, action: Action) -> Option<State> {
        let mut next = last.clone();
        self.act(&mut next, action);
        self.mark_lost(&mut next);
        if self.agents == Agents::OwnerHasTwo {
            first_agent_steps(&mut next);
        }
        if self.fault != Fault::UnconditionalUpdate {
            normalise(&mut next);
        }
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        self.promises()
    }
}
