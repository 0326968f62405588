//! What each [`Action`] changes.

use crate::config::{Failover, Loot, Renewal};
use crate::state::{Agent, Answer, Counter, Flight, Holder, Stage, State, Thief};
use crate::steps::Action;

impl Renewal {
    pub fn act(&self, state: &mut State, action: Action) {
        match action {
            Action::Tick => self.tick(state),
            Action::Use { replica } => {
                confirm(state, replica, state.jar.rc);
                self.used(state);
            }
            Action::Send { agent } => {
                let shown = state.jar.refresh;
                state.flights.push(Flight { age: 0, agent, stage: Stage::Sent { shown } });
            }
            Action::Receive { flight } => self.receive(state, flight),
            Action::Lose { flight } => drop(state.flights.swap_remove(flight)),
            Action::Read { flight, replica } => self.read_for_owner(state, flight, replica),
            Action::Write { flight } => {
                if let Stage::Writing { shown, write } = state.flights[flight].stage {
                    state.contest.owner_age = 0;
                    state.flights[flight].stage = self.write(state, shown, write);
                }
            }
            Action::GiveUp { flight } => {
                if let Stage::Writing { write, .. } = state.flights.swap_remove(flight).stage {
                    state.late = Some(write);
                }
            }
            Action::WriteLate => {
                if let Some(write) = state.late.take() {
                    self.write(state, 0, write);
                }
            }
            Action::WriteBehind { replica } => self.write_behind(state, replica),
            Action::Crash { replica } => state.memory[replica] = 0,
            Action::FailOver => self.fail_over(state),
            Action::Steal => state.thief = Some(self.steal(state)),
            Action::ThiefUses { rc, replica } => {
                confirm(state, replica, rc);
                self.used(state);
            }
            Action::ThiefRenews { shown, agent, replica } => {
                self.renew_for_thief(state, shown, agent, replica);
            }
        }
    }

    fn tick(&self, state: &mut State) {
        let older = |age: &mut u8| *age = self.leeway.min(*age + 1);
        older(&mut state.record.age);
        state.backup.iter_mut().for_each(|backup| older(&mut backup.age));
        for flight in &mut state.flights {
            flight.age += 1;
            if let Stage::Writing { write, .. } = &mut flight.stage {
                older(&mut write.rotated);
                older(&mut write.age);
            }
        }
        if let Some(write) = &mut state.late {
            older(&mut write.rotated);
            older(&mut write.age);
        }
        if self.theft.is_some() {
            older(&mut state.contest.owner_age);
            older(&mut state.contest.thief_age);
        }
        state.expires_in = state.expires_in.map(|left| left.saturating_sub(1));
        state.idle_in = state.idle_in.map(|left| left.saturating_sub(1));
    }

    /// Access tokens live no longer than a session may lie unused: one that came later would be expired.
    fn used(&self, state: &mut State) {
        if state.idle_in != Some(0) {
            state.idle_in = self.idle;
        }
    }

    /// The jar keeps whatever arrives, in whatever order.
    fn receive(&self, state: &mut State, flight: usize) {
        let Stage::Answered(Answer { refresh, rc }) = state.flights.swap_remove(flight).stage
        else {
            return;
        };
        if state.thief.is_some() {
            let new = refresh.map(|n| n > state.jar.refresh);
            state.contest.gave(Holder::Owner, new, self.access_counts());
        }
        state.jar.refresh = refresh.unwrap_or(state.jar.refresh);
        state.jar.rc = rc;
        if self.theft.is_some_and(|theft| theft.owner_confirms) {
            confirm(state, 0, rc);
            self.write_behind(state, 0);
        }
    }

    fn read_for_owner(&self, state: &mut State, flight: usize, replica: usize) {
        let Flight { agent, stage: Stage::Sent { shown }, .. } = state.flights[flight] else {
            return;
        };
        state.contest.owner_age = 0;
        match self.read(state, state.memory[replica], shown, agent) {
            Some(next) => state.flights[flight].stage = next,
            None => state.signed_out = true,
        }
    }

    fn access_counts(&self) -> bool {
        self.theft.is_some_and(|theft| theft.access_counts)
    }

    fn fail_over(&self, state: &mut State) {
        let Some(backup) = state.backup.take() else { return };
        state.record = backup;
        state.failed_over = true;
        // It was on its way to the database that is no more.
        state.late = None;
        state.flights.retain(|flight| match self.failover {
            Failover::Never | Failover::Silent => true,
            Failover::EndsHandlers => matches!(flight.stage, Stage::Answered(_)),
            Failover::EndsRequests => false,
        });
    }

    fn steal(&self, state: &State) -> Thief {
        let mut thief = Thief::default();
        match self.theft.map(|theft| theft.loot) {
            Some(Loot::Refresh) => thief.refresh.push(state.jar.refresh),
            Some(Loot::Access) => thief.rc.push(state.jar.rc),
            None => {}
        }
        thief
    }

    fn renew_for_thief(&self, state: &mut State, shown: Counter, agent: Agent, replica: usize) {
        state.contest.thief_age = 0;
        let mut reply = self.read(state, state.memory[replica], shown, agent);
        while let Some(Stage::Writing { shown, write }) = reply {
            reply = Some(self.write(state, shown, write));
        }
        let Some(Stage::Answered(Answer { refresh, rc })) = reply else { return };
        let Some(thief) = &mut state.thief else { return };
        thief.rc.push(rc);
        let new = refresh.map(|n| !thief.refresh.contains(&n));
        state.contest.gave(Holder::Thief, new, self.access_counts());
        thief.refresh.extend(refresh);
    }
}

fn confirm(state: &mut State, replica: usize, rc: Counter) {
    state.memory[replica] = state.memory[replica].max(rc);
}
