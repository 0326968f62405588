use uuid::Uuid;

use super::{Detail, Kind, PAGE};
use crate::domain::{Activity, ActivityList};
use crate::server::device_name::device_name;
use crate::server::entity::audit_event::Model;
use crate::texts::Language;

/// A page for the owner, from what [`of_account`](super::of_account) found.
pub fn page(mut found: Vec<Model>, before: Option<Uuid>) -> ActivityList {
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|event| event.id);
    ActivityList {
        events: found.into_iter().map(activity).collect(),
        older,
        is_later: before.is_some(),
    }
}

fn activity(event: Model) -> Activity {
    let (what, alarming) = sentence(event.kind, event.detail.as_deref().and_then(Detail::of));
    Activity {
        id: event.id,
        at: event.at,
        what,
        alarming,
        device: event.ip.is_some().then(|| device_name(event.device.as_deref())),
        ip: event.ip,
    }
}

fn sentence(kind: Kind, detail: Option<Detail>) -> (fn(&Language) -> String, bool) {
    match (kind, detail) {
        (Kind::SignedUp, _) => (|t| t.activity_account_created(), false),
        (Kind::SignedIn, Some(Detail::NewDevice | Detail::NewDeviceBreached)) => {
            (|t| t.activity_signed_in_on_a_new(), false)
        }
        (Kind::SignedIn, _) => (|t| t.activity_signed_in(), false),
        (Kind::SignInFailed, Some(Detail::AccountDisabled)) => {
            (|t| t.activity_sign_in_refused_the_account(), true)
        }
        (Kind::SignInFailed, _) => (|t| t.activity_sign_in_with_a_wrong(), true),
        (Kind::SignedOut, _) => (|t| t.activity_signed_out(), false),
        (Kind::RenewalRefused, Some(Detail::SessionExpired)) => {
            (|t| t.activity_signed_out_the_time_was(), false)
        }
        (Kind::RenewalRefused, _) => (|t| t.activity_a_session_that_had_ended(), false),
        (Kind::TokenReused, _) => (|t| t.activity_a_copied_session_was_noticed(), true),
        (Kind::PasswordChanged, _) => (|t| t.activity_password_changed_all_other_devices(), false),
        (Kind::PasswordRefused, _) => (|t| t.activity_change_of_password_refused_the(), true),
        (Kind::SessionEnded, Some(Detail::Replaced)) => {
            (|t| t.activity_replaced_by_a_new_sign(), false)
        }
        (Kind::SessionEnded, Some(Detail::ByOperator)) => {
            (|t| t.activity_an_administrator_signed_all_devices(), false)
        }
        (Kind::SessionEnded, Some(Detail::TooManySessions)) => {
            (|t| t.activity_too_many_devices_the_one(), true)
        }
        (Kind::SessionEnded, Some(Detail::AllOthers)) => {
            (|t| t.activity_all_other_devices_signed_out(), false)
        }
        (Kind::SessionEnded, _) => (|t| t.activity_a_device_was_signed_out(), false),
        (Kind::Throttled, _) => (|t| t.activity_too_many_attempts_slowed_down(), true),
        (Kind::EmailVerified, Some(Detail::NewPassword)) => {
            (|t| t.activity_address_confirmed_a_new_password(), false)
        }
        (Kind::EmailVerified, _) => (|t| t.activity_address_confirmed(), false),
        (Kind::PasswordResetAsked, _) => (|t| t.activity_a_letter_for_choosing_a(), false),
        (Kind::PasswordReset, _) => (|t| t.activity_password_reset_by_letter_all(), false),
        (Kind::EmailChangeAsked, _) => (|t| t.activity_a_change_of_address_was(), false),
        (Kind::EmailChanged, _) => (|t| t.activity_address_changed(), true),
        (Kind::EmailChangeUndone, _) => (|t| t.activity_the_old_address_was_brought(), true),
        (Kind::NotMine, _) => (|t| t.activity_the_reader_of_the_new(), true),
        (Kind::CodeRefused, _) => (|t| t.activity_a_wrong_code_from_a(), true),
        (Kind::RoleGranted, _) => (|t| t.activity_a_role_was_given_to(), false),
        (Kind::RoleRevoked, _) => (|t| t.activity_a_role_was_taken_away(), false),
        (Kind::AccountDisabled, _) => {
            (|t| t.activity_an_administrator_disabled_this_account(), true)
        }
        (Kind::AccountEnabled, _) => {
            (|t| t.activity_an_administrator_enabled_this_account(), false)
        }
        (Kind::AccountDeleted, _) => (|t| t.activity_an_administrator_deleted_this_account(), true),
        (Kind::Unlocked, _) => (|t| t.activity_unlocked_by_whoever_runs_this(), false),
    }
}
