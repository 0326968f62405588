use std::future::Future;

use tokio::task_local;

use super::Language;

task_local! {
    static CURRENT: &'static Language;
}

/// Answers a request in a language. A task that is spawned in there does not know it: `carry_out` says it
/// once more.
pub async fn within<T>(language: &'static Language, answer: impl Future<Output = T>) -> T {
    CURRENT.scope(language, answer).await
}

/// `None`: nobody waits for an answer, as in a job.
pub fn current() -> Option<&'static Language> {
    CURRENT.try_with(|language| *language).ok()
}
