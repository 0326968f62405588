//! The gate: Argon2id (RFC 9106), at most one hash per worker, each with its own reused memory.
//!
//! Allocating 19 MiB anew for each hash makes memory grow and stay on glibc, and more hashes at
//! once than cores only cost more. So: a permit per worker, owned by the blocking task (a client
//! that hangs up does not free it early), a pool of blocks, and queues bounded in time (`gate`).

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};
use subtle::ConstantTimeEq;

use super::gate::{Gate, Permit, Queue};
use crate::domain::Password;
use crate::server::config::Argon2Cost;
use crate::server::error::{ServerError, StartError};

/// Longer, and the person is better told to come back.
const QUEUE: Duration = Duration::from_secs(2);

const HASH_BYTES: usize = 32;

#[derive(Clone)]
pub struct Passwords {
    gate: Gate,
    queue: Queue,
    pool: Arc<Pool>,
    params: Params,
    /// A real hash of a random password: an unknown login costs what a known one does.
    dummy: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Wrong,
    Right,
    /// Right, but hashed with less than today's parameters.
    RightButWeak,
}

impl Passwords {
    pub async fn new(cost: Argon2Cost, workers: NonZeroUsize) -> Result<Self, StartError> {
        let params =
            Params::new(cost.memory_kib, cost.iterations, cost.parallelism, Some(HASH_BYTES))
                .map_err(|error| StartError::Other(format!("Argon2: {error}")))?;
        let mut passwords = Self {
            gate: Gate::new(workers),
            queue: Queue::Anyone,
            pool: Arc::default(),
            params,
            dummy: String::new(),
        };
        let nobody = Password::presented(&format!("{:032x}", rand::random::<u128>()))
            .map_err(|_| StartError::Other("a random text is a password".into()))?;
        passwords.dummy = passwords
            .hash(&nobody)
            .await
            .map_err(|error| StartError::Other(format!("Argon2: {error}")))?;
        Ok(passwords)
    }

    /// The same workers; on a device that the account knows they are reached before anyone else.
    #[must_use]
    pub fn for_device(&self, known: bool) -> Self {
        let queue = if known { Queue::KnownDevice } else { Queue::Anyone };
        Self { queue, ..self.clone() }
    }

    /// A PHC string with a new salt.
    pub async fn hash(&self, password: &Password) -> Result<String, ServerError> {
        let (password, params) = (password.clone(), self.params.clone());
        self.work(move |pool| {
            let salt = Salt::generate();
            let hash = compute(pool, &params, &password, &salt)?;
            let phc = PasswordHash {
                algorithm: Ident::new("argon2id").map_err(ServerError::internal)?,
                version: Some(Version::V0x13.into()),
                params: ParamsString::try_from(&params).map_err(ServerError::internal)?,
                salt: Some(salt),
                hash: Some(Output::new(&hash).map_err(ServerError::internal)?),
            };
            Ok(phc.to_string())
        })
        .await
    }

    /// The same work whether there is a hash to compare with or not.
    pub async fn verify(
        &self,
        password: &Password,
        stored: Option<&str>,
    ) -> Result<Verdict, ServerError> {
        let known = stored.is_some();
        let stored = stored.unwrap_or(&self.dummy).to_owned();
        let (password, today) = (password.clone(), self.params.clone());
        self.work(move |pool| {
            let stored = PasswordHash::new(&stored).map_err(ServerError::internal)?;
            let params = Params::try_from(&stored).map_err(ServerError::internal)?;
            let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else {
                return Err(ServerError::internal("a stored hash without salt or output"));
            };
            let hash = compute(pool, &params, &password, &salt)?;
            let same: bool = hash.ct_eq(expected.as_bytes()).into();
            Ok(match (same && known, is_weaker(&params, &today)) {
                (false, _) => Verdict::Wrong,
                (true, false) => Verdict::Right,
                (true, true) => Verdict::RightButWeak,
            })
        })
        .await
    }

    /// One of the workers, as soon as it is free, for as long as this is held.
    ///
    /// # Errors
    /// [`ServerError::Busy`] after two seconds without one.
    pub async fn worker(&self) -> Result<Permit, ServerError> {
        let turn = tokio::time::timeout(QUEUE, self.gate.enter(self.queue));
        turn.await.ok().flatten().ok_or(ServerError::Busy)
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Pool) -> Result<T, ServerError> + Send + 'static,
    ) -> Result<T, ServerError> {
        let permit = self.worker().await?;
        let pool = Arc::clone(&self.pool);
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            job(&pool)
        })
        .await
        .map_err(ServerError::internal)?
    }
}

/// Blocks that wait for their next hash; never more than there are permits.
#[derive(Default)]
struct Pool(Mutex<Vec<Vec<Block>>>);

impl Pool {
    fn take(&self) -> Vec<Block> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give_back(&self, blocks: Vec<Block>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(blocks);
    }
}

fn compute(
    pool: &Pool,
    params: &Params,
    password: &Password,
    salt: &Salt,
) -> Result<[u8; HASH_BYTES], ServerError> {
    let mut blocks = pool.take();
    blocks.resize(params.block_count(), Block::new());
    let mut hash = [0; HASH_BYTES];
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into_with_memory(
            password.reveal().as_bytes(),
            salt.as_ref(),
            &mut hash,
            &mut blocks[..],
        );
    pool.give_back(blocks);
    done.map_err(ServerError::internal)?;
    Ok(hash)
}

fn is_weaker(stored: &Params, today: &Params) -> bool {
    stored.m_cost() < today.m_cost() || stored.t_cost() < today.t_cost()
}

#[cfg(test)]
mod tests;
