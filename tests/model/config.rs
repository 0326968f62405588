//! What a run of the checker looks at.

use crate::fault::Fault;

/// The protocol under the conditions of one run. Times are in ticks.
#[derive(Clone, Copy, Debug)]
pub struct Renewal {
    pub leeway: u8,
    /// The longest that a request and its answer take together.
    pub round_trip: u8,
    /// Renewals that the browser can have under way at once.
    pub tabs: usize,
    /// Requests and answers, at any point between browser and database.
    pub get_lost: bool,
    /// An `UPDATE` whose request was given up can reach the database at any time later.
    pub late_writes: bool,
    pub failover: Failover,
    pub theft: Option<Theft>,
    pub agents: Agents,
    /// Of the whole session; `None`: longer than anybody looks.
    pub lifetime: Option<u8>,
    /// How long the session may lie unused.
    pub idle: Option<u8>,
    pub fault: Fault,
}

/// One fail-over to a database that never heard of the last commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failover {
    Never,
    /// It outlasts what is under way, which has been answered before or fails with 503: the
    /// cookies stay as they are.
    EndsRequests,
    /// So short that an answer from before arrives after it.
    EndsHandlers,
    /// And a request from before is served after it.
    Silent,
}

#[derive(Clone, Copy, Debug)]
pub struct Theft {
    pub loot: Loot,
    /// Owner and thief renew at least a leeway apart.
    pub apart: bool,
    /// The owner's browser uses every access token that it gets before the thief moves.
    pub owner_confirms: bool,
    /// Turns that owner and thief have: see [`Contest`](crate::state::Contest).
    pub most_turns: u8,
    /// As a turn, after the first: an access token without a refresh token.
    pub access_counts: bool,
}

impl Theft {
    pub const ONE_BY_ONE: Self = Self {
        loot: Loot::Refresh,
        apart: true,
        owner_confirms: false,
        most_turns: 3,
        access_counts: true,
    };
}

/// Which User-Agents there are; the cookies of one browser are one jar all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agents {
    One,
    /// The owner's browser and, say, its media player.
    OwnerHasTwo,
    ThiefHasAnother,
}

/// The one cookie that was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loot {
    Refresh,
    Access,
}

impl Renewal {
    /// One honest browser with two tabs, two replicas, a network that loses and reorders. The leeway
    /// is three ticks, as if a tick were 10 s; one tick is the most that is less than half of it.
    pub const HONEST: Self = Self {
        leeway: 3,
        round_trip: 1,
        tabs: 2,
        get_lost: true,
        late_writes: true,
        failover: Failover::Never,
        theft: None,
        agents: Agents::One,
        lifetime: None,
        idle: None,
        fault: Fault::None,
    };

    /// The same, with a thief who got hold of the refresh token at some moment.
    pub const STOLEN: Self =
        Self { theft: Some(Theft::ONE_BY_ONE), late_writes: false, ..Self::HONEST };
}
