//! What renewing promises, told a second time: it shares no code with what keeps the promise.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use proptest_state_machine::ReferenceStateMachine;

use super::step::{Answer, Ask, Step, Write};

/// Seconds; as `REFRESH_LEEWAY` is by default.
const LEEWAY: i64 = 30;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub counter: u64,
    pub previous: u64,
    pub confirmed: u64,
    pub rotated: i64,
    pub agent: usize,
    pub ended: bool,
}

#[derive(Clone, Debug)]
pub struct Reference {
    pub row: Row,
    /// Not by cookie.
    pub bearer: bool,
    pub now: i64,
    /// The answers to the last step: one order of them or the other.
    pub right: Vec<Vec<Answer>>,
    backup: Row,
    expired: bool,
    issued: BTreeSet<u64>,
    /// What each replica knows to have arrived, and the database does not yet.
    heard: [u64; 2],
}

impl Reference {
    fn ask(&mut self, Ask { counter, replica, agent }: Ask) -> Answer {
        let row = &mut self.row;
        if row.ended || self.expired {
            return Answer::Invalid;
        }
        let fresh = self.now - row.rotated < LEEWAY;
        let confirmed = row.confirmed.max(self.heard[replica]);
        let lost = confirmed < row.counter;
        let known = Row { rotated: self.now, ..row.clone() };
        let next = match counter {
            n if n > row.counter => {
                Row { counter: n + 1, previous: n, agent, confirmed: confirmed.max(n), ..known }
            }
            n if n == row.counter && fresh => return Answer::AccessOnly(n),
            n if n == row.counter => Row { counter: n + 1, previous: n, agent, ..known },
            n if n == row.previous && fresh && !self.bearer && agent != row.agent => {
                return Answer::AccessOnly(n);
            }
            n if n == row.previous && fresh => {
                row.rotated = if lost { self.now } else { row.rotated };
                self.issued.insert(row.counter);
                return Answer::Renewed(row.counter);
            }
            n if n == row.previous && !fresh && lost => {
                Row { counter: row.counter + 1, agent, ..known }
            }
            _ => {
                row.ended = true;
                return Answer::Reused;
            }
        };
        *row = next;
        self.issued.insert(row.counter);
        Answer::Renewed(row.counter)
    }

    /// Asked in this order.
    fn after(&self, asks: &[Ask]) -> (Self, Vec<Answer>) {
        let mut after = self.clone();
        let answers = asks.iter().map(|ask| after.ask(*ask)).collect();
        (after, answers)
    }

    /// All that can matter later.
    fn outlook(&self) -> (Option<&Row>, &BTreeSet<u64>) {
        (Some(&self.row).filter(|row| !row.ended), &self.issued)
    }

    fn asks(&self) -> BoxedStrategy<Ask> {
        let all: Vec<u64> = self.issued.iter().copied().collect();
        let near = [self.row.counter, self.row.previous, self.row.previous];
        let near: Vec<u64> = near.into_iter().filter(|n| self.issued.contains(n)).collect();
        let near = select(if near.is_empty() { all.clone() } else { near });
        let counter = prop_oneof![4 => near, 1 => select(all)];
        let agent = prop_oneof![6 => Just(self.row.agent), 1 => 0..2_usize];
        (counter, 0..2_usize, agent)
            .prop_map(|(counter, replica, agent)| Ask { counter, replica, agent })
            .boxed()
    }
}

impl ReferenceStateMachine for Reference {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        let row = Row { counter: 1, previous: 0, confirmed: 0, rotated: 0, agent: 0, ended: false };
        let start = move |bearer| Self {
            backup: row.clone(),
            row: row.clone(),
            bearer,
            now: 0,
            right: Vec::new(),
            expired: false,
            issued: [1].into(),
            heard: [0; 2],
        };
        any::<bool>().prop_map(start).boxed()
    }

    fn transitions(state: &Self) -> BoxedStrategy<Step> {
        let issued: Vec<u64> = state.issued.iter().copied().collect();
        let (replica, ask) = (0..2_usize, state.asks());
        prop_oneof![
            50 => ask.clone().prop_map(Step::Ask),
            30 => select(vec![13, 40, 40]).prop_map(Step::Wait),
            20 => (ask.clone(), ask.clone()).prop_map(|(one, two)| {
                Step::Race(Ask { replica: 0, ..one }, Ask { replica: 1, ..two })
            }),
            20 => (ask, select(vec![Write::SignOut, Write::Slide, Write::LateRetry]))
                .prop_map(|(ask, write)| Step::During(ask, write)),
            12 => (select(issued), replica.clone())
                .prop_map(|(counter, replica)| Step::Arrive { counter, replica }),
            6 => replica.clone().prop_map(|replica| Step::WriteBehind { replica }),
            4 => replica.prop_map(|replica| Step::Restart { replica }),
            1 => Just(Step::SignOut),
            3 => Just(Step::BackUp),
            // Not many steps are spent on what is over.
            if state.row.ended { 80 } else { 2 } => Just(Step::FailOver),
            1 => Just(Step::Expire),
        ]
        .boxed()
    }

    fn preconditions(state: &Self, step: &Step) -> bool {
        let issued = |ask: &Ask| state.issued.contains(&ask.counter);
        match step {
            Step::Ask(ask) => issued(ask),
            // Somebody writes, and who is first makes no difference later: the reference cannot
            // stand in two places.
            Step::Race(one, two) => {
                let (first, second) = (state.after(&[*one, *two]).0, state.after(&[*two, *one]).0);
                issued(one)
                    && issued(two)
                    && first.row != state.row
                    && first.outlook() == second.outlook()
            }
            // Who has nothing to write may still answer from what it read.
            Step::During(ask, _) => {
                let row = state.after(&[*ask]).0.row;
                issued(ask) && row != state.row && !row.ended
            }
            Step::Arrive { counter, .. } => state.issued.contains(counter),
            Step::BackUp => !state.row.ended,
            _ => true,
        }
    }

    fn apply(mut state: Self, step: &Step) -> Self {
        state.right = vec![Vec::new()];
        match *step {
            Step::Wait(seconds) => state.now += seconds,
            Step::Ask(ask) => state.right = vec![vec![state.ask(ask)]],
            Step::Race(one, two) => {
                let (after, answers) = state.after(&[one, two]);
                let (_, mut other) = state.after(&[two, one]);
                other.reverse();
                let mut right = vec![answers, other];
                // Both read the row before either ended it.
                if [one, two].map(|ask| state.clone().ask(ask)) == [Answer::Reused; 2] {
                    right.push(vec![Answer::Reused; 2]);
                }
                return Self { right, ..after };
            }
            Step::During(ask, write) => {
                match write {
                    Write::SignOut => state.row.ended = true,
                    Write::Slide => state.row.rotated = state.now,
                    Write::LateRetry => {
                        state.row.rotated = state.now;
                        state.row.counter += 1;
                    }
                }
                state.right = vec![vec![state.ask(ask)]];
            }
            Step::Arrive { counter, replica } => {
                state.heard[replica] = state.heard[replica].max(counter);
            }
            Step::WriteBehind { replica } => {
                let heard = std::mem::take(&mut state.heard[replica]);
                state.row.confirmed = state.row.confirmed.max(heard);
            }
            Step::Restart { replica } => state.heard[replica] = 0,
            Step::SignOut => state.row.ended = true,
            Step::BackUp => state.backup = state.row.clone(),
            Step::FailOver => state.row = state.backup.clone(),
            Step::Expire => state.expired = true,
        }
        state
    }
}
