//! The requests that are being carried out: how many there may be, and when all are done.
//! `http::in_flight` has the layers.

use std::future::Future;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::JoinError;
use tokio_util::task::TaskTracker;

pub struct InFlight {
    tasks: TaskTracker,
    places: Semaphore,
    /// One was turned away since a place was last given: logged once.
    full: AtomicBool,
}

impl InFlight {
    /// `most`: `MAX_IN_FLIGHT`.
    pub fn new(most: NonZeroU32) -> Self {
        let most = usize::try_from(most.get()).unwrap_or(Semaphore::MAX_PERMITS);
        Self {
            tasks: TaskTracker::new(),
            places: Semaphore::new(most.min(Semaphore::MAX_PERMITS)),
            full: AtomicBool::new(false),
        }
    }

    /// In a task of its own, which goes on when the returned future is dropped. `Err`: it panicked,
    /// or the runtime is going away.
    pub async fn carry_out<T: Send + 'static>(
        &self,
        request: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, JoinError> {
        self.tasks.spawn(request).await
    }

    /// A place, until it is dropped; `None`: all are taken.
    pub fn place(&self) -> Option<SemaphorePermit<'_>> {
        let place = self.places.try_acquire().ok();
        let was_full = self.full.swap(place.is_none(), Ordering::Relaxed);
        if place.is_none() && !was_full {
            tracing::warn!("MAX_IN_FLIGHT requests at once: more are turned away");
        }
        place
    }

    /// At the end: until those whose clients are gone have been carried out, too.
    pub async fn finished(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }
}
