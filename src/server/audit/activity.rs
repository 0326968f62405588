use chrono::TimeDelta;
use uuid::Uuid;

use super::{Actor, Detail, Kind, PAGE};
use crate::domain::{Activity, ActivityList, Role, Shown};
use crate::server::device_name::device_name;
use crate::server::entity::audit_event::Model;
use crate::texts::{Language, texts};

/// A page for the owner, from what [`of_account`](super::of_account) found. What failed several times in a
/// row, from one place, is said once.
pub fn page(mut found: Vec<Model>, shown: Shown, before: Option<Uuid>) -> ActivityList {
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|event| event.id);
    let mut events: Vec<Activity> = Vec::new();
    let mut last: Option<(Kind, Option<String>, Option<String>)> = None;
    for event in found {
        let place = (event.kind, event.ip.clone(), event.device.clone());
        let fails =
            matches!(event.kind, Kind::SignInFailed | Kind::CodeRefused | Kind::PasswordRefused);
        let same_day = events.last().is_some_and(|newer| newer.at - event.at < TimeDelta::days(1));
        match events.last_mut() {
            Some(newer) if fails && same_day && last.as_ref() == Some(&place) => newer.times += 1,
            _ => events.push(activity(event)),
        }
        last = Some(place);
    }
    ActivityList { events, shown, older, is_later: before.is_some() }
}

fn activity(event: Model) -> Activity {
    let (what, alarming) = sentence(event.kind, event.detail.as_deref().and_then(Detail::of));
    Activity {
        id: event.id,
        at: event.at,
        what,
        alarming,
        device: match event.actor {
            Actor::Operator => Some(texts().activity_by_command()),
            Actor::Owner | Actor::Unproven => {
                event.ip.is_some().then(|| device_name(texts(), event.device.as_deref()))
            }
        },
        ip: event.ip,
        times: 1,
    }
}

fn sentence(kind: Kind, detail: Option<Detail>) -> (fn(&Language) -> String, bool) {
    match (kind, detail) {
        (Kind::SignedUp, _) => (|t| t.activity_signed_up(), false),
        (Kind::SignedIn, Some(Detail::NewDevice | Detail::NewDeviceBreached)) => {
            (|t| t.activity_new_device(), true)
        }
        (Kind::SignedIn, _) => (|t| t.activity_signed_in(), false),
        (Kind::SignInFailed, Some(Detail::AccountDisabled)) => {
            (|t| t.activity_sign_in_disabled(), false)
        }
        (Kind::SignInFailed, _) => (|t| t.activity_sign_in_failed(), false),
        (Kind::SignedOut, _) => (|t| t.activity_signed_out(), false),
        (Kind::RenewalRefused, Some(Detail::SessionExpired)) => {
            (|t| t.activity_session_expired(), false)
        }
        (Kind::RenewalRefused, _) => (|t| t.activity_ended_session_used(), false),
        (Kind::TokenReused, _) => (|t| t.activity_token_reused(), true),
        (Kind::PasswordChanged, _) => (|t| t.activity_password_changed(), true),
        (Kind::PasswordRefused, _) => (|t| t.activity_password_refused(), false),
        (Kind::SessionEnded, Some(Detail::Replaced)) => (|t| t.activity_session_replaced(), false),
        (Kind::SessionEnded, Some(Detail::ByOperator)) => {
            (|t| t.activity_ended_by_administrator(), false)
        }
        (Kind::SessionEnded, Some(Detail::TooManySessions)) => {
            (|t| t.activity_too_many_sessions(), true)
        }
        (Kind::SessionEnded, Some(Detail::AllOthers)) => {
            (|t| t.activity_others_signed_out(), false)
        }
        (Kind::SessionEnded, _) => (|t| t.activity_device_signed_out(), false),
        (Kind::Throttled, _) => (|t| t.activity_throttled(), false),
        (Kind::EmailVerified, Some(Detail::NewPassword)) => {
            (|t| t.activity_email_confirmed_new_password(), true)
        }
        (Kind::EmailVerified, _) => (|t| t.activity_email_confirmed(), false),
        (Kind::PasswordResetAsked, _) => (|t| t.activity_reset_asked(), false),
        (Kind::PasswordReset, _) => (|t| t.activity_password_reset(), true),
        (Kind::EmailChangeAsked, _) => (|t| t.activity_change_asked(), false),
        (Kind::EmailChanged, _) => (|t| t.activity_email_changed(), true),
        (Kind::EmailChangeUndone, _) => (|t| t.activity_change_undone(), true),
        (Kind::NotMine, _) => (|t| t.activity_not_mine(), true),
        (Kind::CodeRefused, _) => (|t| t.activity_code_refused(), false),
        (Kind::RoleGranted, Some(Detail::Role(Role::Admin))) => {
            (|t| t.activity_admin_granted(), true)
        }
        (Kind::RoleRevoked, Some(Detail::Role(Role::Admin))) => {
            (|t| t.activity_admin_revoked(), true)
        }
        (Kind::RoleGranted, _) => (|t| t.activity_role_granted(), true),
        (Kind::RoleRevoked, _) => (|t| t.activity_role_revoked(), true),
        (Kind::AccountDisabled, _) => (|t| t.activity_account_disabled(), true),
        (Kind::AccountEnabled, _) => (|t| t.activity_account_enabled(), false),
        (Kind::AccountDeleted, _) => (|t| t.activity_account_deleted(), false),
        (Kind::Unlocked, _) => (|t| t.activity_unlocked(), false),
    }
}
