//! All that the future depends on. Times are ages in ticks, capped where more makes no difference.

pub type Counter = u64;

/// One of two.
pub type Agent = bool;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    pub record: Record,
    /// Without the last commit, while a fail-over is still to come.
    pub backup: Option<Record>,
    pub failed_over: bool,
    /// The highest counter confirmed, as each replica knows it beside the database.
    pub memory: [Counter; 2],
    pub jar: Jar,
    /// Sorted: no tab is special.
    pub flights: Vec<Flight>,
    /// Given up by the browser, not by the network.
    pub late: Option<Write>,
    pub thief: Option<Thief>,
    pub contest: Contest,
    /// Ticks until `expires_at`.
    pub expires_in: Option<u8>,
    /// Ticks until it has lain unused too long.
    pub idle_in: Option<u8>,
    /// A request of the owner was told that there is no session.
    pub signed_out: bool,
    /// Somebody was given something at or after `expires_at`, after the end, or unused too long.
    pub outlived: bool,
}

/// The row of the session, with the age of `rotated_at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    pub counter: Counter,
    pub previous: Counter,
    pub confirmed: Counter,
    pub age: u8,
    pub ended: bool,
    /// User-Agent of the last step.
    pub agent: Agent,
}

/// The browser's cookies: its refresh token's counter, and its access token's `rc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Jar {
    pub refresh: Counter,
    pub rc: Counter,
}

/// A renewal under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flight {
    pub age: u8,
    pub agent: Agent,
    pub stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// On its way, or told to read again.
    Sent {
        shown: Counter,
    },
    /// The row was read and judged, the `UPDATE` is still to come.
    Writing {
        shown: Counter,
        write: Write,
    },
    Answered(Answer),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Write {
    /// The row's counter and `rotated_at`, as read.
    pub from: Counter,
    pub rotated: u8,
    /// When it was read: what `rotated_at` becomes.
    pub age: u8,
    /// `None`: only `rotated_at`.
    pub step: Option<Step>,
    /// Somebody was faster: said here, for capped ages can look the same again.
    pub lost: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    pub counter: Counter,
    pub previous: Counter,
    pub confirmed: Counter,
    pub agent: Agent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    pub refresh: Option<Counter>,
    pub rc: Counter,
}

/// What the thief knows: the copied cookie and every answer since.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Thief {
    pub refresh: Vec<Counter>,
    pub rc: Vec<Counter>,
}

/// Owner against thief, since the theft.
///
/// A *turn* begins when a holder is given a refresh token new to them and the other was the last to
/// be: what one renews before the other does is one turn, and a renewal whose answer is lost is none.
/// After the first turn an access token alone counts as well, where
/// [`Theft::access_counts`](crate::config::Theft).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Contest {
    pub turns: u8,
    pub last: Option<Holder>,
    /// Since the server last dealt with a renewal of each.
    pub owner_age: u8,
    pub thief_age: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    Owner,
    Thief,
}

impl Contest {
    /// Enough to tell a bound from none.
    pub const MANY: u8 = 8;

    /// `new`: whether the refresh token is; `None` without one.
    pub fn gave(&mut self, holder: Holder, new: Option<bool>, access_counts: bool) {
        if new.unwrap_or(access_counts && self.turns > 0) && self.last != Some(holder) {
            self.last = Some(holder);
            self.turns = Self::MANY.min(self.turns + 1);
        }
    }
}
