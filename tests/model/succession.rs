//! Two sessions that follow each other in one browser, by a change of password or a new sign-in:
//! answers to requests of the old one arrive late, and must not take away the new one's cookies.
//!
//! - [`state`]: the row, the jar and what is under way
//! - [`steps`]: what can happen; [`answers`]: what the server says, with the real `decide`
//!
//! Whoever reads and writes the row does it at one moment: that a renewal cannot be split by another
//! is what the model beside this one searches.

mod answers;
mod state;
mod steps;

use stateright::{Checker, Model};
use std::time::Instant;

use steps::{CLEARED, REFUSED, REUSED, Rule, Succession};

const TWO_TABS: Succession = Succession {
    leeway: 3,
    round_trip: 1,
    tabs: 2,
    get_lost: true,
    patient: false,
    rule: Rule::Ours,
};

const FINER: Succession = Succession { leeway: 5, round_trip: 2, ..TWO_TABS };

#[test]
fn a_new_session_keeps_its_cookies_whatever_answers_to_the_old_one_arrive() {
    holds("two sessions", TWO_TABS);
}

#[test]
fn nor_does_a_third_tab_lose_them() {
    holds("two sessions, three tabs", Succession { tabs: 3, ..TWO_TABS });
}

#[test]
fn nor_with_time_cut_finer_between_the_two() {
    holds("two sessions, finer", FINER);
}

#[test]
#[ignore = "for make model"]
fn nor_with_more_tabs_and_time_cut_finer_still() {
    holds("two sessions, five tabs", Succession { tabs: 5, ..TWO_TABS });
    holds("two sessions, finer, four tabs", Succession { tabs: 4, ..FINER });
    holds("two sessions, finest", Succession { leeway: 9, round_trip: 4, tabs: 3, ..TWO_TABS });
}

#[test]
fn clearing_at_every_end_takes_the_new_cookies() {
    breaks(Rule::ClearsAlways, CLEARED);
}

#[test]
fn leaving_the_cookies_alone_is_not_enough_against_a_late_renewal() {
    breaks(Rule::NoMark, REFUSED);
}

#[test]
fn cleared_a_leeway_later_the_mark_notwithstanding_the_new_cookies_are_lost() {
    breaks(Rule::MarkForgotten, CLEARED);
}

#[test]
fn tokens_issued_again_without_sliding_end_the_new_session_as_reuse() {
    breaks(Rule::IssuesWithoutSliding, REUSED);
}

/// A renewal that arrives after the new session's cookies, and then no request for the rest of the
/// leeway: the mark is over, and the person signs in again.
#[test]
fn a_browser_that_asks_nothing_until_the_mark_is_over_signs_in_again() {
    fails("mark over", Succession { patient: true, ..TWO_TABS }, REFUSED);
}

fn breaks(rule: Rule, promise: &'static str) {
    fails(&format!("{rule:?}"), Succession { rule, ..TWO_TABS }, promise);
}

fn holds(name: &str, model: Succession) {
    let began = Instant::now();
    let checker = model.checker().threads(2).spawn_bfs().join();
    assert!(checker.is_done(), "{name}: the search was cut short");
    report(name, &checker, began);
    checker.assert_properties();
}

fn fails(name: &str, model: Succession, promise: &'static str) {
    let began = Instant::now();
    let checker = model.checker().spawn_bfs().join();
    report(name, &checker, began);
    assert!(checker.discovery(promise).is_some(), "{name}: no way to break: {promise}");
}

#[expect(clippy::print_stdout, reason = "the size of the search, for --nocapture")]
fn report(name: &str, checker: &impl Checker<Succession>, began: Instant) {
    let (states, depth) = (checker.unique_state_count(), checker.max_depth());
    println!("{name}: {states} states, depth {depth}, {:.1} s", began.elapsed().as_secs_f32());
}
