use uuid::Uuid;

use super::{Detail, Kind, PAGE};
use crate::domain::{Activity, ActivityList};
use crate::server::device_name::device_name;
use crate::server::entity::audit_event::Model;

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

fn sentence(kind: Kind, detail: Option<Detail>) -> (&'static str, bool) {
    match (kind, detail) {
        (Kind::SignedUp, _) => ("Account created", false),
        (Kind::SignedIn, Some(Detail::NewDevice | Detail::NewDeviceBreached)) => {
            ("Signed in on a new device", false)
        }
        (Kind::SignedIn, _) => ("Signed in", false),
        (Kind::SignInFailed, Some(Detail::AccountDisabled)) => {
            ("Sign-in refused: the account was disabled", true)
        }
        (Kind::SignInFailed, _) => ("Sign-in with a wrong password refused", true),
        (Kind::SignedOut, _) => ("Signed out", false),
        (Kind::RenewalRefused, Some(Detail::SessionExpired)) => {
            ("Signed out: the time was over", false)
        }
        (Kind::RenewalRefused, _) => ("A session that had ended was refused", false),
        (Kind::TokenReused, _) => {
            ("A copied session was noticed and ended. If in doubt, change your password", true)
        }
        (Kind::PasswordChanged, _) => {
            ("Password changed, all other devices signed out, a new session here", false)
        }
        (Kind::PasswordRefused, _) => {
            ("Change of password refused: the current one was wrong", true)
        }
        (Kind::SessionEnded, Some(Detail::Replaced)) => {
            ("Replaced by a new sign-in on the same device", false)
        }
        (Kind::SessionEnded, Some(Detail::ByOperator)) => {
            ("An administrator signed all devices out", false)
        }
        (Kind::SessionEnded, Some(Detail::TooManySessions)) => {
            ("Too many devices: the one unseen for longest was signed out", true)
        }
        (Kind::SessionEnded, Some(Detail::AllOthers)) => ("All other devices signed out", false),
        (Kind::SessionEnded, _) => ("A device was signed out", false),
        (Kind::Throttled, _) => ("Too many attempts: slowed down", true),
        (Kind::EmailVerified, Some(Detail::NewPassword)) => {
            ("Address confirmed, a new password chosen, all devices signed out", false)
        }
        (Kind::EmailVerified, _) => ("Address confirmed", false),
        (Kind::PasswordResetAsked, _) => {
            ("A letter for choosing a new password was asked for", false)
        }
        (Kind::PasswordReset, _) => ("Password reset by letter, all devices signed out", false),
        (Kind::EmailChangeAsked, _) => ("A change of address was asked for", false),
        (Kind::EmailChanged, _) => ("Address changed", true),
        (Kind::EmailChangeUndone, _) => {
            ("The old address was brought back, all devices signed out", true)
        }
        (Kind::NotMine, _) => (
            "The reader of the new address said that the account is not theirs: the old address is \
             back, all devices signed out",
            true,
        ),
        (Kind::CodeRefused, _) => ("A wrong code from a letter was refused", true),
        (Kind::RoleGranted, _) => ("A role was given to you by whoever runs this site", false),
        (Kind::RoleRevoked, _) => ("A role was taken away by whoever runs this site", false),
        (Kind::AccountDisabled, _) => ("An administrator disabled this account", true),
        (Kind::AccountEnabled, _) => ("An administrator enabled this account again", false),
        (Kind::AccountDeleted, _) => ("An administrator deleted this account", true),
        (Kind::Unlocked, _) => ("Unlocked by whoever runs this site", false),
    }
}
