//! What can happen, and what can be answered.

#[derive(Clone, Debug)]
pub enum Step {
    /// Seconds pass. No sum of these comes nearer to the leeway's end than four seconds.
    Wait(i64),
    Ask(Ask),
    /// Each replica reads the row before the other one writes.
    Race(Ask, Ask),
    /// Another server writes after the row was read and before it is written.
    During(Ask, Write),
    /// An access token born with this counter comes back.
    Arrive {
        counter: u64,
        replica: usize,
    },
    WriteBehind {
        replica: usize,
    },
    /// A crash: what it had gathered is lost.
    Restart {
        replica: usize,
    },
    SignOut,
    BackUp,
    /// The row of the last backup is what the database knows.
    FailOver,
    /// The absolute end passes.
    Expire,
}

#[derive(Clone, Copy, Debug)]
pub enum Write {
    SignOut,
    /// The successor is given out once more: the leeway slides.
    Slide,
    /// The successor becomes an orphan.
    LateRetry,
}

/// The refresh token with this counter is shown.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    pub counter: u64,
    pub replica: usize,
    /// One of [`super::real::AGENTS`].
    pub agent: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Both tokens, with this counter.
    Renewed(u64),
    AccessOnly(u64),
    Invalid,
    /// No step ends the session for another one.
    Superseded,
    Reused,
}
