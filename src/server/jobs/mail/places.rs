use std::collections::HashMap;

use tokio::sync::oneshot::error::TryRecvError;
use tokio::sync::oneshot::{Receiver, channel};
use tokio::task::{Id, JoinSet};
use uuid::Uuid;

use super::Outcome;
use crate::server::entity::outbox::Urgency;
use crate::server::error::ServerError;
use crate::server::mail::queue::Busy;

/// What is on its way. Half of the places are the most that one asker gets, and a quarter (one at least)
/// goes to emails that nobody waits for: a mail server that is slow about some holds up no others.
pub struct Places {
    at_once: usize,
    senders: JoinSet<Result<Outcome, ServerError>>,
    whose: HashMap<Id, Whose>,
    /// The end of the last email to an account: the next one waits for it, so that they arrive in order.
    last: HashMap<Uuid, Receiver<()>>,
}

#[derive(Clone, Copy)]
pub struct Whose {
    pub asker: i64,
    pub urgency: Urgency,
    pub account: Option<Uuid>,
}

/// The email before this one to the same account.
pub struct Before(Option<Receiver<()>>);

impl Before {
    /// Until it was sent or refused.
    pub async fn wait(self) {
        if let Some(before) = self.0 {
            // It says so by being dropped, whatever became of the email.
            drop(before.await);
        }
    }
}

impl Places {
    pub fn new(at_once: usize) -> Self {
        Self { at_once, senders: JoinSet::new(), whose: HashMap::new(), last: HashMap::new() }
    }

    pub fn are_free(&self) -> bool {
        self.senders.len() < self.at_once
    }

    pub fn busy(&self) -> Busy {
        let mut of_asker: HashMap<i64, usize> = HashMap::new();
        for whose in self.whose.values() {
            *of_asker.entry(whose.asker).or_default() += 1;
        }
        let most = (self.at_once / 2).max(1);
        let askers = of_asker.into_iter().filter(|(_, count)| *count >= most);
        let told = self.whose.values().filter(|whose| whose.urgency == Urgency::Told).count();
        Busy {
            askers: askers.map(|(asker, _)| asker).collect(),
            told: told >= (self.at_once / 4).max(1),
        }
    }

    pub fn start<F>(&mut self, whose: Whose, sender: impl FnOnce(Before) -> F)
    where
        F: Future<Output = Result<Outcome, ServerError>> + Send + 'static,
    {
        let (end, ended) = channel::<()>();
        let before = whose.account.and_then(|account| self.last.insert(account, ended));
        let sending = sender(Before(before));
        let task = self.senders.spawn(async move {
            let outcome = sending.await;
            drop(end);
            outcome
        });
        self.whose.insert(task.id(), whose);
    }

    /// `None`: nothing is on its way. One that panicked is sent again when its lease is over.
    pub async fn one_is_done(&mut self) -> Option<Result<Outcome, ServerError>> {
        let (id, done) = match self.senders.join_next_with_id().await? {
            Ok((id, done)) => (id, done),
            Err(error) => (error.id(), Err(ServerError::internal("a sender of emails panicked"))),
        };
        self.whose.remove(&id);
        self.last.retain(|_, ended| ended.try_recv() == Err(TryRecvError::Empty));
        Some(done)
    }
}
