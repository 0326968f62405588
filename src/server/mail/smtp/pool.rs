//! Connections that wait for the next email: a handshake with TLS and a password costs more than an
//! email does.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::time::timeout;

use super::Refusal;
use super::connect::connect;
use crate::server::config::Relay;

/// Shorter than any server waits for a client's next word (RFC 5321 §4.5.3.2.7: five minutes).
const IDLE: Duration = Duration::from_secs(30);

/// Emails over one connection; servers end it after some hundreds.
const EMAILS: u32 = 50;

/// For an answer to `NOOP` or `QUIT`: without one, the connection is as good as gone.
const PATIENCE: Duration = Duration::from_secs(5);

pub struct Pool {
    relay: Relay,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: AsyncSmtpConnection,
    sent: u32,
    since: Instant,
}

/// One that somebody uses.
pub struct Pooled {
    connection: AsyncSmtpConnection,
    sent: u32,
}

impl std::ops::Deref for Pooled {
    type Target = AsyncSmtpConnection;

    fn deref(&self) -> &AsyncSmtpConnection {
        &self.connection
    }
}

impl std::ops::DerefMut for Pooled {
    fn deref_mut(&mut self) -> &mut AsyncSmtpConnection {
        &mut self.connection
    }
}

impl Pool {
    pub fn new(relay: Relay) -> Self {
        Self { relay, idle: Mutex::default() }
    }

    /// One that still answers, or a new one.
    pub async fn take(&self) -> Result<Pooled, Refusal> {
        while let Some(Idle { mut connection, sent, since }) = self.pop() {
            let answers = async {
                since.elapsed() < IDLE
                    && timeout(PATIENCE, connection.test_connected()).await.unwrap_or(false)
            };
            if answers.await {
                return Ok(Pooled { connection, sent });
            }
            close(Pooled { connection, sent });
        }
        Ok(Pooled { connection: connect(&self.relay).await?, sent: 0 })
    }

    pub fn give_back(&self, used: Pooled) {
        let Pooled { connection, sent } = used;
        if sent + 1 < EMAILS {
            let idle = Idle { connection, sent: sent + 1, since: Instant::now() };
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(idle);
        }
    }

    pub fn tidy(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        for Idle { connection, sent, .. } in idle.extract_if(.., |it| it.since.elapsed() >= IDLE) {
            close(Pooled { connection, sent });
        }
    }

    fn pop(&self) -> Option<Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }
}

/// With a good-bye, if the server still listens; nobody waits for that.
pub fn close(mut used: Pooled) {
    tokio::spawn(async move { drop(timeout(PATIENCE, used.connection.abort()).await) });
}
