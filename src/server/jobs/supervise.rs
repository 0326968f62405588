use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{Health, Job};

/// After a panic: a job that panics at once must not keep a core busy.
const AGAIN: Duration = Duration::from_secs(1);

/// Runs a job until it ends by itself. One that panics is started again, and is said by name in the
/// log and in `/readyz`; what it knew is gone, so each job finds out at its start.
pub async fn supervise<F>(
    job: Job,
    health: Arc<Health>,
    stop: CancellationToken,
    run: impl Fn() -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    health.runs(job, true);
    while let Err(error) = tokio::spawn(run()).await {
        if !error.is_panic() {
            break; // the runtime is going away
        }
        health.panicked(job);
        tracing::error!(%job, "a background job panicked; it is started again");
        if stop.run_until_cancelled(tokio::time::sleep(AGAIN)).await.is_none() {
            break;
        }
    }
    health.runs(job, false);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use tokio::sync::Notify;

    #[tokio::test]
    async fn a_job_that_panics_is_started_again_and_named_until_it_works() {
        let (health, stop) = (Arc::<Health>::default(), CancellationToken::new());
        let (starts, seen) = (Arc::new(AtomicU32::new(0)), Arc::new(Notify::new()));
        let run = || {
            let (health, starts, seen) =
                (Arc::clone(&health), Arc::clone(&starts), Arc::clone(&seen));
            async move {
                let start = starts.fetch_add(1, Ordering::SeqCst);
                if start == 1 {
                    seen.notified().await;
                }
                assert!(start > 1, "the first two starts end in a panic");
                health.works(Job::Revocation);
            }
        };
        let supervised = supervise(Job::Revocation, Arc::clone(&health), stop, run);
        let watch = async {
            while health.report().is_empty() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            assert_eq!(health.report(), "jobs: revocation (panicked 1 times, does not work yet)");
            assert!(health.is_lame());
            assert_eq!(health.running(), [Job::Revocation]);
            seen.notify_one();
        };
        tokio::join!(supervised, watch);
        assert_eq!(starts.load(Ordering::SeqCst), 3);
        assert_eq!(health.report(), "jobs: revocation (panicked 2 times, works again)");
        assert!(!health.is_lame());
        assert_eq!(health.running(), []);
    }

    #[tokio::test]
    async fn a_job_that_panics_while_the_server_stops_stays_down() {
        let (health, stop) = (Arc::<Health>::default(), CancellationToken::new());
        stop.cancel();
        let run = || async { panic!("on purpose") };
        supervise(Job::Mail, Arc::clone(&health), stop, run).await;
        assert_eq!(health.running(), []);
        assert!(!health.is_lame(), "an email stops no server");
    }
}
