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
        used_at: at(0),
        idle: None,
        ended: None,
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

fn ended(reason: EndReason) -> Row<'static> {
    Row { ended: Some(Ended { at: at(100), reason }), ..row() }
}

#[test]
fn an_ended_session_renews_nothing() {
    for reason in [EndReason::SignedOut, EndReason::Revoked, EndReason::Reuse] {
        for counter in [1, 6, 7, 8] {
            assert_eq!(asked(&ended(reason), counter, 100), Decision::Invalid);
        }
    }
}

#[test]
fn one_that_made_way_is_told_apart_for_a_leeway_whatever_the_clock() {
    use EndReason::{EmailChangeUndone, PasswordChanged, PasswordReset, Replaced};
    for reason in [Replaced, PasswordChanged, PasswordReset, EmailChangeUndone] {
        for seconds in [71, 100, 129] {
            assert_eq!(asked(&ended(reason), 1, seconds), Decision::Superseded);
        }
        for seconds in [100 - 86_400, 100 - 3_600, 70, 130, 3_700, 86_500] {
            assert_eq!(asked(&ended(reason), 7, seconds), Decision::Invalid);
        }
    }
}

#[test]
fn nothing_outlives_expires_at() {
    assert_eq!(asked(&row(), 7, 10_000), Decision::Invalid);
    assert_eq!(asked(&row(), 8, 10_000), Decision::Invalid);
    assert_ne!(asked(&row(), 7, 9_999), Decision::Invalid);
}

#[test]
fn what_lay_unused_too_long_has_expired_and_use_keeps_it() {
    let idle = Row { idle: Some(TimeDelta::seconds(900)), ..row() };
    for counter in [6, 7, 8] {
        assert_ne!(asked(&idle, counter, 899), Decision::Invalid);
        assert_eq!(asked(&idle, counter, 900), Decision::Invalid);
        assert_ne!(asked(&Row { used_at: at(100), ..idle }, counter, 999), Decision::Invalid);
    }
    // A clock that was set back keeps it, to `expires_at` at most.
    assert_ne!(asked(&Row { used_at: at(3_700), ..idle }, 7, 100), Decision::Invalid);
    assert_eq!(asked(&Row { used_at: at(9_999), ..idle }, 7, 10_000), Decision::Invalid);
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
