use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Of one request, in this process: nobody's finger is faster, and each takes one of the places of all.
const WAIT_MOST: usize = 4;

/// Who waits for the answer to which request.
#[derive(Clone, Default)]
pub struct Waiting(Arc<Mutex<HashMap<Vec<u8>, usize>>>);

/// Waits, until it is dropped: also by a client that hangs up.
pub struct Place<'a> {
    waiting: &'a Waiting,
    name: &'a [u8],
}

impl Waiting {
    /// `None`: so many wait already that one more is no double click.
    pub fn take<'a>(&'a self, name: &'a [u8]) -> Option<Place<'a>> {
        let mut waiting = self.lock();
        let count = waiting.entry(name.to_vec()).or_default();
        if *count == WAIT_MOST {
            return None;
        }
        *count += 1;
        Some(Place { waiting: self, name })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Vec<u8>, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut waiting = self.waiting.lock();
        if let Some(count) = waiting.get_mut(self.name) {
            *count -= 1;
            if *count == 0 {
                waiting.remove(self.name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_wait_for_one_request_and_leave_no_trace() {
        let waiting = Waiting::default();
        let places: Vec<_> = (0..WAIT_MOST).map(|_| waiting.take(b"one").expect("room")).collect();
        assert!(waiting.take(b"one").is_none());
        drop(waiting.take(b"another").expect("room"));
        assert_eq!(waiting.lock().len(), 1);
        drop(places);
        assert!(waiting.lock().is_empty());
        assert!(waiting.take(b"one").is_some());
    }
}
