use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Letter;
use super::smtp::{About, Refusal, Smtp};
use crate::server::brand::Files;
use crate::server::config::{MailConfig, MailWay};
use crate::server::error::StartError;
use crate::server::private_folder;

/// The way out.
pub enum Mailer {
    Smtp(Box<Smtp>),
    /// While developing: one file a letter, to be read at `/dev/mailbox`.
    Folder(PathBuf),
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
    pub fn new(config: &MailConfig, brand: &Files) -> Result<Self, StartError> {
        match &config.way {
            MailWay::Folder(folder) => {
                private_folder::prepare(folder)
                    .map_err(|error| StartError::MailFolder(folder.clone(), error))?;
                Ok(Self::Folder(folder.clone()))
            }
            MailWay::Smtp(url) => {
                let relay = url.relay(&config.hello).map_err(StartError::Other)?;
                let logo = brand.logo_of_emails().map(<[u8]>::to_vec);
                let (from, reply_to) = (config.from.clone(), config.reply_to.clone());
                Ok(Self::Smtp(Box::new(Smtp::new(relay, from, reply_to, logo))))
            }
        }
    }

    pub async fn send(&self, id: Uuid, letter: &Letter, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self {
            Self::Folder(folder) => {
                let kept = Kept { id, at: now, letter: letter.clone() };
                let refused = |error: std::io::Error| Refusal {
                    error: error.to_string(),
                    about: About::Server,
                };
                keep(folder, &kept).map_err(refused)
            }
            Self::Smtp(smtp) => smtp.send(id, letter).await,
        }
    }

    /// Closes connections that nobody has needed for a while.
    pub fn tidy(&self) {
        if let Self::Smtp(smtp) = self {
            smtp.tidy();
        }
    }
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
