//! All that the future depends on. Times are ages in ticks.

pub type Counter = u64;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Of the session that lives: the old one until the step, then the new one.
    pub row: Row,
    /// Since the old session ended, capped where more makes no difference.
    pub ended: Option<u8>,
    pub jar: Jar,
    /// Sorted: no tab is special.
    pub flights: Vec<Flight>,
    /// The answer to the step has brought the new session's cookies.
    pub arrived: bool,
    pub harm: Harm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    pub counter: Counter,
    pub previous: Counter,
    pub confirmed: Counter,
    /// Of `rotated_at`, at most a leeway.
    pub age: u8,
}

/// The browser's cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jar {
    pub access: Token,
    pub refresh: Token,
    /// In the flow cookie: the new session took the old one's place here.
    pub marked: bool,
}

/// By its counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Token {
    None,
    /// Of the session that has ended.
    Old,
    /// Of the session that lives.
    Live(Counter),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flight {
    pub age: u8,
    pub stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Any request, with an access token that has expired.
    Asked {
        shown: Jar,
        sent_after: bool,
    },
    /// A change of password or a new sign-in.
    Stepping,
    Answered(Answer),
}

/// What an answer does to the jar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    pub access: Option<Token>,
    pub refresh: Option<Token>,
    pub marks: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Harm {
    /// Cookies of the session that lives were cleared.
    pub cleared: bool,
    /// A request that was sent after the new session's cookies had arrived was refused.
    pub refused: bool,
    /// A session was ended as reuse.
    pub reused: bool,
}

const SPENT: Counter = 0;
const PREVIOUS: Counter = 1;
const CURRENT: Counter = 2;

impl State {
    pub fn tokens(&mut self, mut change: impl FnMut(&mut Token)) {
        let mut jars = vec![&mut self.jar];
        for flight in &mut self.flights {
            match &mut flight.stage {
                Stage::Asked { shown, .. } => jars.push(shown),
                Stage::Stepping => {}
                Stage::Answered(answer) => {
                    answer.access.iter_mut().for_each(&mut change);
                    answer.refresh.iter_mut().for_each(&mut change);
                }
            }
        }
        for jar in jars {
            change(&mut jar.access);
            change(&mut jar.refresh);
        }
    }

    /// Counters have no end, what they mean has: current, previous, or spent.
    pub fn normalise(&mut self) {
        let Row { counter, previous, confirmed, .. } = self.row;
        let mean = |n: Counter| match n {
            n if n == counter => CURRENT,
            n if n == previous => PREVIOUS,
            _ => SPENT,
        };
        self.tokens(|token| {
            if let Token::Live(n) = token {
                *n = mean(*n);
            }
        });
        let confirmed = if confirmed >= counter { CURRENT } else { PREVIOUS };
        self.row = Row { counter: CURRENT, previous: PREVIOUS, confirmed, ..self.row };
        self.flights.sort_unstable();
    }
}
