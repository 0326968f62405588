use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};
use tokio::time::timeout;
use uuid::Uuid;

use super::Letter;
use crate::server::config::{MailConfig, MailWay};
use crate::server::error::StartError;
use crate::server::private_folder;

/// A mail server is waited for so long.
const PATIENCE: Duration = Duration::from_mins(1);

/// The way out.
pub enum Mailer {
    Smtp(Box<Smtp>),
    /// While developing: one file a letter, to be read at `/dev/mailbox`.
    Folder(PathBuf),
}

/// A mail server, and in whose name it is asked.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// For Message-IDs.
    host: String,
}

/// Why a letter did not go out.
pub struct Refusal {
    pub error: String,
    /// The mail server will never take it.
    pub for_good: bool,
}

/// A letter in a file.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    #[serde(flatten)]
    pub letter: Letter,
}

impl Mailer {
    pub fn new(config: &MailConfig) -> Result<Self, StartError> {
        match &config.way {
            MailWay::Folder(folder) => {
                private_folder::prepare(folder)
                    .map_err(|error| StartError::MailFolder(folder.clone(), error))?;
                Ok(Self::Folder(folder.clone()))
            }
            MailWay::Smtp(url) => {
                let transport = url.transport().map_err(StartError::Other)?;
                let host = config.from.email.domain().to_owned();
                Ok(Self::Smtp(Box::new(Smtp { transport, from: config.from.clone(), host })))
            }
        }
    }

    /// `id` makes the Message-ID: a letter that was sent twice after a crash is one letter.
    pub async fn send(&self, id: Uuid, letter: &Letter, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self {
            Self::Folder(folder) => {
                let kept = Kept { id, at: now, letter: letter.clone() };
                keep(folder, &kept).map_err(|error| Refusal::for_now(error.to_string()))
            }
            Self::Smtp(smtp) => {
                let message = message(id, letter, &smtp.from, &smtp.host)
                    .map_err(|error| Refusal { error, for_good: true })?;
                match timeout(PATIENCE, smtp.transport.send(message)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => {
                        let for_good = error.is_permanent();
                        Err(Refusal { error: error.to_string(), for_good })
                    }
                    Err(_) => Err(Refusal::for_now("the mail server did not answer".into())),
                }
            }
        }
    }
}

impl Refusal {
    fn for_now(error: String) -> Self {
        Self { error, for_good: false }
    }
}

fn message(id: Uuid, letter: &Letter, from: &Mailbox, host: &str) -> Result<Message, String> {
    let to: Mailbox = letter.to.parse().map_err(|_| "not an address".to_owned())?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&letter.subject)
        .message_id(Some(format!("<{id}@{host}>")))
        .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))
        .map_err(|error| error.to_string())
}

/// Whole or not at all: it is written under another name first.
fn keep(folder: &Path, kept: &Kept) -> std::io::Result<()> {
    let draft = folder.join(format!("{}.draft", kept.id));
    std::fs::write(&draft, serde_json::to_vec_pretty(kept)?)?;
    std::fs::rename(draft, folder.join(format!("{}.json", kept.id)))
}

/// The letters in a folder, newest first.
pub fn kept(folder: &Path, at_most: usize) -> std::io::Result<Vec<Kept>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .collect();
    // Their names are UUIDv7: in the order of time.
    files.sort_unstable_by(|a, b| b.cmp(a));
    files.truncate(at_most);
    let read = |path: &PathBuf| serde_json::from_slice(&std::fs::read(path).ok()?).ok();
    Ok(files.iter().filter_map(read).collect())
}
