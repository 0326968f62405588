//! The renewal of sessions, searched exhaustively: every order of requests, answers, losses,
//! crashes and thefts, with the real [`decide`](vestibule::server::sessions::decide::decide).
//!
//! - [`config`], [`fault`]: under which conditions; what may be broken on purpose
//! - [`state`], [`normal`]: all that the future depends on, and what makes it finite
//! - [`steps`], [`possible`], [`acts`], [`server`]: what can happen, when, and what it changes
//! - [`promises`], [`check`]: what must hold, and the search
//!
//! [`succession`] is a model of its own: two sessions that follow each other in one browser.
//!
//! No limit on renewals, time or losses cuts the search: a run that holds has seen every state.
//! How large each was: `cargo test --test model -- --nocapture`.

mod acts;
mod check;
mod config;
mod fault;
mod normal;
mod possible;
mod promises;
mod server;
mod state;
mod steps;
mod succession;

use check::{fails, holds};
use config::{Agents, Failover, Loot, Renewal, Theft};
use fault::Fault;
use promises::{CONTEST_ENDS, ONE_SUCCESSOR, STAYS_SIGNED_IN};

const HONEST: Renewal = Renewal::HONEST;
const STOLEN: Renewal = Renewal::STOLEN;
const ONE_BY_ONE: Theft = Theft::ONE_BY_ONE;

#[test]
fn an_honest_browser_is_never_signed_out() {
    holds("honest", HONEST);
}

#[test]
fn nor_with_time_cut_finer() {
    holds("honest, finer", Renewal { leeway: 5, round_trip: 2, ..HONEST });
}

#[test]
fn nor_with_a_third_tab() {
    holds("honest, three tabs", Renewal { tabs: 3, ..HONEST });
}

#[test]
fn nor_when_a_fail_over_forgets_the_last_commit() {
    holds("fail-over", Renewal { failover: Failover::EndsRequests, ..HONEST });
}

/// What is under way must not outlive the fail-over: an answer or a request of before, met by the
/// row of long before, looks like a thief's.
#[test]
fn requests_that_outlive_a_fail_over_can_sign_out() {
    for failover in [Failover::EndsHandlers, Failover::Silent] {
        fails("fail-over, unnoticed", Renewal { failover, ..HONEST }, STAYS_SIGNED_IN);
    }
}

#[test]
fn half_a_leeway_is_the_most_that_a_request_may_take() {
    fails("slow", Renewal { leeway: 4, round_trip: 2, ..HONEST }, STAYS_SIGNED_IN);
}

#[test]
fn a_copied_access_token_signs_nobody_out() {
    let theft = Theft { loot: Loot::Access, apart: false, ..ONE_BY_ONE };
    holds("access token stolen", Renewal { theft: Some(theft), ..HONEST });
}

/// Three turns: the thief, who keeps the token that he stole and uses no access token here; the
/// owner; the thief again, with that same token. The owner's next renewal ends the session.
#[test]
fn owner_and_thief_have_three_turns_at_most() {
    holds("stolen", STOLEN);
    holds("stolen, finer", Renewal { leeway: 5, round_trip: 2, ..STOLEN });
}

#[test]
fn owner_and_thief_have_no_more_turns_when_nothing_is_lost() {
    holds("stolen, nothing lost", Renewal { get_lost: false, ..STOLEN });
}

/// Then the stolen token is spent for good once the owner has renewed.
#[test]
fn owner_and_thief_have_two_turns_when_the_owner_uses_what_he_gets() {
    for get_lost in [true, false] {
        let theft = Some(Theft { owner_confirms: true, most_turns: 2, ..ONE_BY_ONE });
        holds("stolen, owner confirms", Renewal { get_lost, theft, ..STOLEN });
    }
}

#[test]
fn a_thief_within_a_leeway_of_the_owner_is_out_of_reach() {
    let theft = Some(Theft { apart: false, owner_confirms: true, ..ONE_BY_ONE });
    fails("stolen, close", Renewal { theft, ..STOLEN }, CONTEST_ENDS);
}

#[test]
fn two_parts_of_one_program_with_two_user_agents_stay_signed_in() {
    let agents = Agents::OwnerHasTwo;
    holds("two agents", Renewal { agents, ..HONEST });
    let failover = Failover::EndsRequests;
    holds("two agents, fail-over", Renewal { agents, failover, late_writes: false, ..HONEST });
}

#[test]
fn a_thief_with_another_user_agent_has_no_more_turns() {
    holds("stolen, elsewhere", Renewal { agents: Agents::ThiefHasAnother, ..STOLEN });
    let agents = Agents::OwnerHasTwo;
    holds("stolen, two agents", Renewal { agents, get_lost: false, ..STOLEN });
}

/// Within the leeway he is given access tokens, no successor. So is the owner, while the last step was
/// the thief's: they do not count as turns here.
#[test]
fn a_thief_with_another_user_agent_is_out_however_close_he_keeps() {
    let agents = Agents::ThiefHasAnother;
    let close = Theft { apart: false, access_counts: false, ..ONE_BY_ONE };
    holds("stolen, close, elsewhere", Renewal { theft: Some(close), agents, ..STOLEN });
    let theft = Some(Theft { owner_confirms: true, most_turns: 2, ..close });
    holds("stolen, close, elsewhere, owner confirms", Renewal { theft, agents, ..STOLEN });
}

#[test]
fn an_access_token_that_confirms_a_successor_it_did_not_come_with_signs_out() {
    broken(
        Fault::ConfirmsUnseen,
        Renewal { agents: Agents::OwnerHasTwo, ..HONEST },
        STAYS_SIGNED_IN,
    );
}

#[test]
fn nothing_outlives_expires_at() {
    holds("expiry", Renewal { lifetime: Some(8), ..HONEST });
    let theft = Some(Theft { apart: false, ..ONE_BY_ONE });
    holds("expiry, stolen", Renewal { lifetime: Some(8), tabs: 1, theft, ..STOLEN });
}

/// And use keeps it: the search goes on without end.
#[test]
fn nothing_that_lay_unused_too_long_is_renewed() {
    holds("idle", Renewal { idle: Some(5), ..HONEST });
    let theft = Some(Theft { apart: false, ..ONE_BY_ONE });
    holds("idle, stolen", Renewal { idle: Some(4), tabs: 1, theft, ..STOLEN });
}

#[test]
fn without_a_leeway_parallel_tabs_sign_out() {
    broken(Fault::NoLeeway, HONEST, STAYS_SIGNED_IN);
}

#[test]
fn a_leeway_that_does_not_slide_signs_out() {
    broken(Fault::NoSliding, HONEST, STAYS_SIGNED_IN);
}

#[test]
fn a_current_token_that_steps_while_fresh_signs_out() {
    broken(Fault::CurrentStepsWhileFresh, HONEST, STAYS_SIGNED_IN);
}

#[test]
fn without_confirmation_the_thief_has_a_turn_more() {
    let theft = Some(Theft { owner_confirms: true, most_turns: 2, ..ONE_BY_ONE });
    broken(Fault::NoConfirmation, Renewal { theft, ..STOLEN }, CONTEST_ENDS);
}

#[test]
fn the_same_successor_for_a_late_retry_lets_the_thief_go_on() {
    broken(Fault::OrphanShared, STOLEN, CONTEST_ENDS);
}

#[test]
fn an_unconditional_update_signs_out_and_revives_the_spent() {
    broken(Fault::UnconditionalUpdate, HONEST, STAYS_SIGNED_IN);
    broken(Fault::UnconditionalUpdate, HONEST, ONE_SUCCESSOR);
}

#[test]
fn an_update_guarded_by_the_counter_alone_signs_out() {
    broken(Fault::CounterAlone, HONEST, STAYS_SIGNED_IN);
}

#[test]
fn an_answer_after_a_lost_slide_signs_out() {
    broken(Fault::LostSlideAnswers, HONEST, STAYS_SIGNED_IN);
}

fn broken(fault: Fault, model: Renewal, promise: &'static str) {
    fails(&format!("{fault:?}"), Renewal { fault, ..model }, promise);
}
