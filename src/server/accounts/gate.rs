//! So many workers, and two queues before them: people on devices that their account knows go first,
//! so that an attack with made-up names keeps none of them waiting.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot::{Sender, channel};

/// Where to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    KnownDevice,
    Anyone,
}

#[derive(Clone)]
pub struct Gate(Arc<Mutex<Waiting>>);

struct Waiting {
    free: usize,
    known: VecDeque<Sender<Permit>>,
    anyone: VecDeque<Sender<Permit>>,
}

/// A worker, until this is dropped; then the next in line has it.
pub struct Permit(Option<Gate>);

impl Gate {
    pub fn new(workers: NonZeroUsize) -> Self {
        let (known, anyone) = (VecDeque::new(), VecDeque::new());
        Self(Arc::new(Mutex::new(Waiting { free: workers.get(), known, anyone })))
    }

    /// Waits for a worker; dropping the future leaves the queue. `None`: never, while the gate stands.
    pub async fn enter(&self, queue: Queue) -> Option<Permit> {
        let turn = {
            let mut waiting = self.waiting();
            if waiting.free > 0 {
                waiting.free -= 1;
                return Some(Permit(Some(self.clone())));
            }
            let (sender, turn) = channel();
            let line = match queue {
                Queue::KnownDevice => &mut waiting.known,
                Queue::Anyone => &mut waiting.anyone,
            };
            line.push_back(sender);
            turn
        };
        turn.await.ok()
    }

    #[cfg(test)]
    pub fn free(&self) -> usize {
        self.waiting().free
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next in line, or one more free worker.
    fn next(&self) -> Option<Sender<Permit>> {
        let mut waiting = self.waiting();
        let next = waiting.known.pop_front().or_else(|| waiting.anyone.pop_front());
        if next.is_none() {
            waiting.free += 1;
        }
        next
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let Some(gate) = self.0.take() else { return };
        while let Some(next) = gate.next() {
            match next.send(Self(Some(gate.clone()))) {
                Ok(()) => return,
                // Nobody waits there any more; without its gate it passes nothing on.
                Err(mut unsent) => unsent.0 = None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    const MOMENT: Duration = Duration::from_millis(20);

    #[tokio::test]
    async fn a_known_device_goes_first() {
        let gate = Gate::new(NonZeroUsize::MIN);
        let held = gate.enter(Queue::Anyone).await.expect("free");
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for queue in [Queue::Anyone, Queue::Anyone, Queue::KnownDevice] {
            let (gate, order) = (gate.clone(), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                let _permit = gate.enter(queue).await.expect("a turn");
                order.lock().expect("whole").push(queue);
            }));
            tokio::time::sleep(MOMENT).await;
        }
        drop(held);
        for task in tasks {
            task.await.expect("done");
        }
        let order = order.lock().expect("whole").clone();
        assert_eq!(order, [Queue::KnownDevice, Queue::Anyone, Queue::Anyone]);
    }

    #[tokio::test]
    async fn who_stops_waiting_takes_no_worker_along() {
        let gate = Gate::new(NonZeroUsize::MIN);
        let held = gate.enter(Queue::Anyone).await.expect("free");
        for queue in [Queue::KnownDevice, Queue::Anyone].repeat(100) {
            assert!(timeout(Duration::from_micros(1), gate.enter(queue)).await.is_err());
        }
        drop(held);
        for _ in 0..3 {
            timeout(MOMENT, gate.enter(Queue::Anyone)).await.expect("in time").expect("free");
        }
    }

    #[tokio::test]
    async fn there_are_never_more_than_so_many() {
        let gate = Gate::new(NonZeroUsize::MIN.saturating_add(1));
        let one = gate.enter(Queue::Anyone).await.expect("free");
        let _other = gate.enter(Queue::KnownDevice).await.expect("free");
        assert!(timeout(MOMENT, gate.enter(Queue::KnownDevice)).await.is_err());
        drop(one);
        let _third = timeout(MOMENT, gate.enter(Queue::KnownDevice)).await.expect("in time");
        assert!(timeout(MOMENT, gate.enter(Queue::KnownDevice)).await.is_err());
    }
}
