//! Who can do what now.

use crate::config::{Agents, Failover, Loot, Renewal};
use crate::state::{Stage, State};
use crate::steps::Action;

impl Renewal {
    pub fn browser_can(&self, state: &State, actions: &mut Vec<Action>) {
        // Any access token may have expired, or not yet.
        actions.extend(replicas(state).map(|replica| Action::Use { replica }));
        if state.flights.len() < self.tabs {
            let two = self.agents == Agents::OwnerHasTwo;
            actions.extend(
                [false, true][..=usize::from(two)].iter().map(|&agent| Action::Send { agent }),
            );
        }
        for (flight, sent) in state.flights.iter().enumerate() {
            if matches!(sent.stage, Stage::Answered(_)) {
                actions.push(Action::Receive { flight });
            }
            if self.get_lost {
                actions.push(Action::Lose { flight });
            }
        }
    }

    /// Inside a replica the renewals of a session wait for each other, but not for ever: here none
    /// waits, and what holds without holds with it.
    pub fn servers_can(&self, state: &State, actions: &mut Vec<Action>) {
        let apart = self.theft.is_some_and(|theft| theft.apart) && state.thief.is_some();
        for (flight, sent) in state.flights.iter().enumerate() {
            match sent.stage {
                Stage::Sent { .. } if apart && state.contest.thief_age < self.leeway => {}
                Stage::Sent { .. } => {
                    actions.extend(replicas(state).map(|replica| Action::Read { flight, replica }));
                }
                Stage::Writing { .. } => {
                    actions.push(Action::Write { flight });
                    if self.late_writes && state.late.is_none() {
                        actions.push(Action::GiveUp { flight });
                    }
                }
                Stage::Answered(_) => {}
            }
        }
        if state.late.is_some() {
            actions.push(Action::WriteLate);
        }
        for replica in replicas(state) {
            // With nothing to confirm there is still `last_seen_at`: a commit.
            actions.push(Action::WriteBehind { replica });
            actions.push(Action::Crash { replica });
        }
        if state.backup.is_some() && self.failover != Failover::Never {
            actions.push(Action::FailOver);
        }
    }

    pub fn thief_can(&self, state: &State, actions: &mut Vec<Action>) {
        let Some(theft) = self.theft else { return };
        let Some(thief) = &state.thief else {
            actions.push(Action::Steal);
            return;
        };
        for replica in replicas(state) {
            actions.extend(thief.rc.iter().map(|&rc| Action::ThiefUses { rc, replica }));
        }
        let writing = |stage| matches!(stage, Stage::Writing { .. });
        let close = state.contest.owner_age < self.leeway
            || state.flights.iter().any(|flight| writing(flight.stage));
        if theft.loot == Loot::Refresh && !(theft.apart && close) {
            for replica in replicas(state) {
                let shown = thief.refresh.iter();
                let agent = self.agents == Agents::ThiefHasAnother;
                actions.extend(shown.map(|&shown| Action::ThiefRenews { shown, agent, replica }));
            }
        }
    }
}

/// With the same memory they do the same.
fn replicas(state: &State) -> std::ops::Range<usize> {
    let alike = state.memory[0] == state.memory[1];
    0..if alike { 1 } else { 2 }
}
