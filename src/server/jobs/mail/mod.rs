//! Sends what is due: several emails at once, what people wait for first, and nobody's alone.
//!
//! - [`deliver`]: the loop; [`Places`]: what is on its way, and of whom no more may be
//! - `ready`: one email, from its row to what is to be sent; `send`: to the mail server's answer

mod places;

use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use tokio::time::timeout;

use super::Beat;
use crate::server::database;
use crate::server::email_tokens;
use crate::server::entity::outbox::Model;
use crate::server::error::ServerError;
use crate::server::mail::outbox::Post;
use crate::server::mail::{About, Asked, Letter, Mailer, Refusal, outbox, write};
use crate::server::state::AppState;
use places::{Before, Places, Whose};

/// A lease is renewed so often while an email is being sent.
const RENEW: Duration = Duration::from_mins(1);

/// At the end, for what is on its way. The rest is sent again when its lease is over.
const LAST: Duration = Duration::from_secs(5);

pub(super) async fn deliver(app: AppState, mut beat: Beat) {
    let Some(mailer) = app.mailer.clone() else { return };
    let at_once = app.config.mail.as_ref().map_or(1, |mail| mail.connections.get());
    let (mut places, mut trouble) = (Places::new(at_once), Trouble::default());
    loop {
        let filled = fill(&app, &mailer, &mut places, &beat).await;
        beat.report(filled);
        mailer.tidy();
        let goes_on = tokio::select! {
            Some(done) = places.one_is_done() => {
                if let Ok(outcome) = &done {
                    trouble.hear(outcome);
                }
                beat.report(done);
                true
            }
            goes_on = beat.next() => goes_on,
        };
        if !goes_on {
            break;
        }
    }
    let rest = async { while places.one_is_done().await.is_some() {} };
    drop(timeout(LAST, rest).await);
}

async fn fill(
    app: &AppState,
    mailer: &Arc<Mailer>,
    places: &mut Places,
    beat: &Beat,
) -> Result<(), ServerError> {
    while !beat.is_over() && places.are_free() {
        let Some(row) = outbox::lease_but(&app.db, &places.busy(), Utc::now()).await? else {
            break;
        };
        // One after another, in their order: the link of a newer one ends that of an older one.
        let Some((row, letter)) = ready(app, row).await? else { continue };
        let whose = Whose { asker: row.asker, urgency: row.urgency, account: row.user_id };
        let (app, mailer) = (app.clone(), Arc::clone(mailer));
        places.start(whose, |before| async move { send(&app, &mailer, row, letter, before).await });
    }
    Ok(())
}

enum Outcome {
    Sent,
    Refused(Refusal),
    /// To another sender.
    Left,
}

/// Says in the log when the mail server begins to refuse us, and when it takes emails again.
#[derive(Default)]
struct Trouble {
    raised: bool,
}

impl Trouble {
    fn hear(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Refused(Refusal { about: About::Server, error }) if !self.raised => {
                tracing::error!(
                    error,
                    "ALARM: the mail server takes no emails from us; they are tried again"
                );
                self.raised = true;
            }
            Outcome::Sent if self.raised => {
                tracing::info!("the mail server takes our emails again");
                self.raised = false;
            }
            _ => {}
        }
    }
}

/// `None`: there is nothing to send after all.
async fn ready(app: &AppState, row: Model) -> Result<Option<(Model, Letter)>, ServerError> {
    let (row, letter, secret) = match outbox::open(&app.secrets, &row) {
        None => {
            tracing::error!(letter = %row.id, "a letter is sealed under a secret that is gone");
            let error = "sealed under a SECRET_KEY that is gone".to_owned();
            outbox::failed(&app.db, &row, error, true, Utc::now()).await?;
            return Ok(None);
        }
        Some(Post::Letter { letter, secret }) => (row, letter, secret),
        Some(Post::Asked { asked }) => match written(app, row, &asked).await? {
            Some((row, Post::Letter { letter, secret })) => (row, letter, secret),
            _ => return Ok(None),
        },
    };
    // A link that no longer counts would only lead astray.
    if let Some(secret) = secret
        && !email_tokens::prolong(&app.db, secret, Utc::now()).await?
    {
        tracing::info!(letter = %row.id, kind = ?row.kind, "letter dropped: it has become pointless");
        outbox::dropped(&app.db, &row).await?;
        return Ok(None);
    }
    Ok(Some((row, letter)))
}

/// Writes what was asked for. `None`: there is nobody to write to, or it is somebody else's turn.
async fn written(
    app: &AppState,
    row: Model,
    asked: &Asked,
) -> Result<Option<(Model, Post)>, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let mut writer = app.writer();
    writer.texts = app.config.languages.offered(&asked.by.language).unwrap_or(writer.texts);
    let Some(written) = write(&transaction, &writer, asked, Utc::now()).await? else {
        outbox::dropped(&transaction, &row).await?;
        transaction.commit().await?;
        return Ok(None);
    };
    let post = Post::Letter { letter: written.letter, secret: written.secret };
    let row = outbox::written(&transaction, &app.secrets, row, written.user_id, &post).await?;
    let Some(row) = row else { return Ok(None) };
    transaction.commit().await?;
    Ok(Some((row, post)))
}

async fn send(
    app: &AppState,
    mailer: &Mailer,
    row: Model,
    letter: Letter,
    before: Before,
) -> Result<Outcome, ServerError> {
    let (id, kind) = (row.id, row.kind);
    let refusal = match holding(app, mailer, &row, &letter, before).await {
        Some(Ok(())) => {
            outbox::sent(&app.db, &row, Utc::now()).await?;
            tracing::info!(letter = %id, ?kind, "letter sent");
            return Ok(Outcome::Sent);
        }
        Some(Err(refusal)) => refusal,
        None => {
            tracing::warn!(letter = %id, ?kind, "letter left to another sender");
            return Ok(Outcome::Left);
        }
    };
    let error = refusal.error.clone();
    let for_good = matches!(refusal.about, About::Email | About::Utf8);
    // Before it is said: whoever reads it in the log may have it tried again at once.
    let kept = outbox::failed(&app.db, &row, error.clone(), for_good, Utc::now()).await;
    if refusal.about == About::Utf8 {
        tracing::error!(
            letter = %id,
            ?kind,
            "ALARM: an email is given up: its address is not ASCII before the @, and the mail server \
             lacks SMTPUTF8"
        );
    } else {
        tracing::warn!(letter = %id, ?kind, error, "letter not sent");
    }
    kept?;
    Ok(Outcome::Refused(refusal))
}

/// A mail server may take longer than a lease, which is renewed, so that nobody else sends it too. `None`:
/// another sender has taken it all the same (we stood still for longer than a lease).
async fn holding(
    app: &AppState,
    mailer: &Mailer,
    row: &Model,
    letter: &Letter,
    before: Before,
) -> Option<Result<(), Refusal>> {
    let sending = async {
        before.wait().await;
        mailer.send(row.id, letter, Utc::now()).await
    };
    tokio::pin!(sending);
    loop {
        tokio::select! {
            done = &mut sending => return Some(done),
            () = tokio::time::sleep(RENEW) => match outbox::hold(&app.db, row, Utc::now()).await {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    tracing::warn!(%error, letter = %row.id, "a lease could not be renewed");
                }
            }
        }
    }
}
