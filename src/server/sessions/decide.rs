//! What a presented refresh token is worth: the table of docs/SECURITY.md, as one pure function.

use std::cmp::Ordering;

use chrono::{DateTime, TimeDelta, Utc};

use crate::server::clock::is_fresh;
use crate::server::entity::session::Transport;

/// A shared successor moves `rotated_at` at most this often, however many tabs ask.
pub const SLIDE_EVERY: TimeDelta = TimeDelta::seconds(1);

/// What the row says.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub counter: u64,
    pub previous: u64,
    /// The highest counter whose access token has come back to us.
    pub confirmed: u64,
    pub rotated_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub ended: bool,
    pub transport: Transport,
    /// Of the request that rotated last.
    pub user_agent: Option<&'a str>,
}

/// What the request shows, its tag and proof already checked.
#[derive(Clone, Copy, Debug)]
pub struct Presented<'a> {
    pub counter: u64,
    pub user_agent: Option<&'a str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Ended or past its time.
    Invalid,
    /// Renewed a moment ago: a new access token only, nothing written. Its `rc` is the counter that was
    /// shown: the row's may be of a successor that never arrives, and must not be confirmed by it.
    AccessOnly,
    /// Parallel tabs: the same successor once more.
    Share { slide: bool },
    /// One conditional `UPDATE … WHERE counter = from`.
    Advance(Advance),
    /// A token that is spent came back: two hold this session.
    Reuse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    pub from: u64,
    pub counter: u64,
    pub previous: u64,
    pub confirmed: u64,
    /// The database had forgotten a renewal that we gave out: worth a warning.
    pub forgotten: bool,
}

pub fn decide(row: &Row, presented: &Presented, now: DateTime<Utc>, leeway: TimeDelta) -> Decision {
    if row.ended || now >= row.expires_at {
        return Decision::Invalid;
    }
    let fresh = is_fresh(row.rotated_at, now, leeway);
    let n = presented.counter;
    let advance = |counter, previous, confirmed| {
        let forgotten = n > row.counter;
        Decision::Advance(Advance { from: row.counter, counter, previous, confirmed, forgotten })
    };
    match n.cmp(&row.counter) {
        Ordering::Greater => advance(n + 1, n, row.confirmed.max(n)),
        Ordering::Equal if fresh => Decision::AccessOnly,
        Ordering::Equal => advance(n + 1, n, row.confirmed),
        Ordering::Less if n != row.previous => Decision::Reuse,
        // Another part of the same program, or a thief within the leeway: the cookie jar that they
        // share will hold the successor; who has copied a cookie is not given it.
        Ordering::Less if fresh && elsewhere(row, presented) => Decision::AccessOnly,
        Ordering::Less if fresh => {
            let unconfirmed = row.confirmed < row.counter;
            Decision::Share { slide: unconfirmed && now - row.rotated_at >= SLIDE_EVERY }
        }
        // The answer that carried the counter was lost; it becomes an orphan.
        Ordering::Less if row.confirmed < row.counter => {
            advance(row.counter + 1, row.previous, row.confirmed)
        }
        Ordering::Less => Decision::Reuse,
    }
}

/// Another User-Agent than that of the last step, by cookie. A bearer token has no jar: each part of a
/// program keeps what it was answered.
fn elsewhere(row: &Row, presented: &Presented) -> bool {
    row.transport == Transport::Cookie && presented.user_agent != row.user_agent
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEEWAY: TimeDelta = TimeDelta::seconds(30);

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + seconds, 0).expect("in range")
    }

    /// Rotated at 0 from 6 to 7, not yet confirmed.
    fn row() -> Row<'static> {
        Row {
            counter: 7,
            previous: 6,
            confirmed: 6,
            rotated_at: at(0),
            expires_at: at(10_000),
            ended: false,
            transport: Transport::Cookie,
            user_agent: Some("Firefox"),
        }
    }

    fn asked(row: &Row, counter: u64, seconds: i64) -> Decision {
        decide(row, &Presented { counter, user_agent: Some("Firefox") }, at(seconds), LEEWAY)
    }

    fn step(counter: u64, previous: u64, confirmed: u64) -> Decision {
        let forgotten = false;
        Decision::Advance(Advance { from: 7, counter, previous, confirmed, forgotten })
    }

    #[test]
    fn an_ended_session_renews_nothing() {
        assert_eq!(asked(&Row { ended: true, ..row() }, 7, 60), Decision::Invalid);
    }

    #[test]
    fn nothing_outlives_expires_at() {
        assert_eq!(asked(&row(), 7, 10_000), Decision::Invalid);
        assert_eq!(asked(&row(), 8, 10_000), Decision::Invalid);
        assert_ne!(asked(&row(), 7, 9_999), Decision::Invalid);
    }

    #[test]
    fn a_current_token_just_renewed_gets_an_access_token_only() {
        assert_eq!(asked(&row(), 7, 0), Decision::AccessOnly);
        assert_eq!(asked(&row(), 7, 29), Decision::AccessOnly);
    }

    #[test]
    fn a_current_token_steps_once_after_the_leeway() {
        assert_eq!(asked(&row(), 7, 30), step(8, 7, 6));
    }

    #[test]
    fn parallel_tabs_share_one_successor() {
        assert_eq!(asked(&row(), 6, 0), Decision::Share { slide: false });
        assert_eq!(asked(&row(), 6, 29), Decision::Share { slide: true });
        let confirmed = Row { confirmed: 7, ..row() };
        assert_eq!(asked(&confirmed, 6, 29), Decision::Share { slide: false });
    }

    #[test]
    fn a_lost_answer_does_not_sign_the_person_out() {
        assert_eq!(asked(&row(), 6, 30), step(8, 6, 6));
    }

    #[test]
    fn the_previous_token_late_and_after_confirmation_is_reuse() {
        assert_eq!(asked(&Row { confirmed: 7, ..row() }, 6, 30), Decision::Reuse);
    }

    #[test]
    fn an_older_token_and_an_orphan_are_reuse_at_any_time() {
        for seconds in [0, 29, 30, 5_000] {
            assert_eq!(asked(&row(), 5, seconds), Decision::Reuse);
            assert_eq!(asked(&row(), 1, seconds), Decision::Reuse);
            // After a late retry: 8 is current, 6 still previous, 7 an orphan.
            let retried = Row { counter: 8, ..row() };
            assert_eq!(asked(&retried, 7, seconds), Decision::Reuse);
        }
    }

    #[test]
    fn another_user_agent_within_the_leeway_is_no_proof_of_theft() {
        let other = Presented { counter: 6, user_agent: Some("AppleCoreMedia") };
        for seconds in [0, 29] {
            let by_cookie = decide(&row(), &other, at(seconds), LEEWAY);
            assert_eq!(by_cookie, Decision::AccessOnly);
            let bearer = Row { transport: Transport::Bearer, ..row() };
            let by_bearer = decide(&bearer, &other, at(seconds), LEEWAY);
            assert_eq!(by_bearer, asked(&row(), 6, seconds), "the same successor");
        }
    }

    #[test]
    fn another_user_agent_after_the_leeway_is_judged_like_any() {
        let other = Presented { counter: 6, user_agent: Some("AppleCoreMedia") };
        assert_eq!(decide(&row(), &other, at(30), LEEWAY), step(8, 6, 6));
        let confirmed = Row { confirmed: 7, ..row() };
        assert_eq!(decide(&confirmed, &other, at(30), LEEWAY), Decision::Reuse);
        let older = Presented { counter: 5, ..other };
        assert_eq!(decide(&row(), &older, at(0), LEEWAY), Decision::Reuse);
    }

    #[test]
    fn after_the_clock_was_set_back_a_renewal_counts_as_long_ago() {
        for seconds in [-31, -3_600, -86_400] {
            assert_eq!(asked(&row(), 7, seconds), step(8, 7, 6), "{seconds}");
            assert_eq!(asked(&row(), 6, seconds), step(8, 6, 6), "{seconds}");
            let confirmed = Row { confirmed: 7, ..row() };
            assert_eq!(asked(&confirmed, 6, seconds), Decision::Reuse, "{seconds}");
        }
        for seconds in [-30, -1] {
            assert_eq!(asked(&row(), 7, seconds), Decision::AccessOnly, "{seconds}");
            assert_eq!(asked(&row(), 6, seconds), Decision::Share { slide: false }, "{seconds}");
        }
        for seconds in [3_600, 9_999] {
            assert_eq!(asked(&row(), 7, seconds), step(8, 7, 6), "{seconds}");
        }
        assert_eq!(asked(&row(), 7, 86_400), Decision::Invalid);
    }

    #[test]
    fn a_browser_that_was_updated_is_not_a_thief() {
        let updated = Presented { counter: 7, user_agent: Some("Firefox, newer") };
        assert_eq!(decide(&row(), &updated, at(60), LEEWAY), step(8, 7, 6));
    }

    #[test]
    fn a_database_that_forgot_a_renewal_signs_nobody_out() {
        let expected = Advance { from: 7, counter: 10, previous: 9, confirmed: 9, forgotten: true };
        assert_eq!(asked(&row(), 9, 1), Decision::Advance(expected));
        assert_eq!(asked(&row(), 9, 500), Decision::Advance(expected));
    }
}
