//! Each email once, with nobody's data: for whoever looks at how they turn out.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::not_mine::{NotMine, to_the_new, to_the_old};
use super::{Letter, Writer, notices, secret_letters};
use crate::domain::{Role, lifetime};
use crate::server::client::Client;
use crate::server::email_tokens::{Code, Issued, LinkSecret};
use crate::server::entity::outbox::Kind;
use crate::server::entity::user::{Model, Roles};
use crate::server::error::ServerError;

const OLD: &str = "ada@example.com";
const NEW: &str = "ada.lovelace@example.org";

/// Programs that people know, on an address of nobody's (RFC 5737).
const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const IP: [u8; 4] = [203, 0, 113, 7];

/// By name.
pub fn samples(
    writer: &Writer<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<(&'static str, Letter)>, ServerError> {
    let (user, by) = (ada(now), Client::new(IP.into(), Some(AGENT)));
    let not_mine = NotMine::sample(now + lifetime::UNDO);
    let not_mine = Some(&not_mine);
    let mut all = vec![
        ("confirm-email", secret_letters::verify(writer, OLD, &issued())?),
        ("has-account", secret_letters::has_account(writer, &user, None)?),
        ("has-account-not-mine", secret_letters::has_account(writer, &user, not_mine)?),
        ("reset-password", secret_letters::reset(writer, &user, OLD, &issued(), None, (&by, now))?),
        (
            "reset-password-not-mine",
            secret_letters::reset(writer, &user, OLD, &issued(), not_mine, (&by, now))?,
        ),
        ("change-email", secret_letters::change(writer, NEW, &issued(), &by, now)?),
        ("email-taken", secret_letters::is_taken(writer, NEW, None)?),
        ("email-taken-not-mine", secret_letters::is_taken(writer, NEW, not_mine)?),
        ("email-reserved", secret_letters::reserved(writer, NEW)?),
        ("email-changed", secret_letters::undo(writer, OLD, NEW, &issued(), &by, now)?),
        ("old-email-back", to_the_old(writer, OLD, NEW)?),
        ("email-free-again", to_the_new(writer, NEW)?),
    ];
    for (name, kind) in [
        ("new-device", Kind::NewDevice),
        ("password-changed", Kind::PasswordChanged),
        ("password-was-reset", Kind::PasswordReset),
        ("token-reused", Kind::TokenReused),
        ("too-many-devices", Kind::TooManySessions),
    ] {
        if let Some(content) = notices::content(kind, &user, &by, writer, now) {
            all.push((name, content.to(OLD, writer)?));
        }
    }
    Ok(all)
}

/// Links that nobody stored, and that open nothing.
fn issued() -> Issued {
    Issued { id: Uuid::nil(), link: LinkSecret::random(), code: Code::random() }
}

fn ada(now: DateTime<Utc>) -> Model {
    Model {
        id: Uuid::nil(),
        login: OLD.to_owned(),
        login_key: OLD.to_owned(),
        email: Some(OLD.to_owned()),
        email_key: Some(OLD.to_owned()),
        email_verified: true,
        signed_in: true,
        password_hash: String::new(),
        roles: Roles(vec![Role::User]),
        roles_changed_at: None,
        disabled_at: None,
        device_generation: 0,
        language: None,
        time_zone: None,
        terms_url: None,
        terms_accepted_at: None,
        created_at: now,
    }
}
