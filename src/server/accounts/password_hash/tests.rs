use super::*;

impl Pool {
    fn len(&self) -> usize {
        self.0.lock().expect("not poisoned").len()
    }
}

/// With one worker.
async fn costing(memory_kib: u32, iterations: u32) -> Passwords {
    let cost = Argon2Cost { memory_kib, iterations, parallelism: 1 };
    Passwords::new(cost, NonZeroUsize::MIN).await.expect("valid parameters")
}

async fn passwords(memory_kib: u32) -> Passwords {
    costing(memory_kib, 1).await
}

fn password(text: &str) -> Password {
    Password::parse(text).expect("valid")
}

#[tokio::test]
async fn a_hash_is_a_phc_string_that_verifies_only_its_password() {
    let passwords = passwords(64).await;
    let hash = passwords.hash(&password("correct horse")).await.expect("hashed");
    assert!(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{hash}");
    let right = passwords.verify(&password("correct horse"), Some(&hash)).await;
    assert_eq!(right.expect("verified"), Verdict::Right);
    let wrong = passwords.verify(&password("correct horsf"), Some(&hash)).await;
    assert_eq!(wrong.expect("verified"), Verdict::Wrong);
}

#[tokio::test]
async fn an_unknown_login_is_verified_against_a_real_hash() {
    let passwords = passwords(64).await;
    assert!(PasswordHash::new(&passwords.dummy).is_ok());
    passwords.pool.take();
    assert_eq!(passwords.pool.len(), 0);
    let verdict = passwords.verify(&password("correct horse"), None).await;
    assert_eq!(verdict.expect("verified"), Verdict::Wrong);
    assert_eq!(passwords.pool.len(), 1, "memory was filled for it, as for any other");
}

#[tokio::test]
async fn a_hash_from_before_the_parameters_rose_is_right_but_weak() {
    let old = costing(64, 1).await.hash(&password("correct horse")).await.expect("hashed");
    for (memory_kib, iterations) in [(128, 1), (64, 2)] {
        let today = costing(memory_kib, iterations).await;
        let verdict = today.verify(&password("correct horse"), Some(&old)).await;
        assert_eq!(verdict.expect("verified"), Verdict::RightButWeak, "{iterations} passes");
    }
}

#[tokio::test]
async fn a_client_that_hangs_up_frees_no_worker() {
    let passwords = Arc::new(passwords(64).await);
    // Its hash cannot go on while somebody else has the pool in hand.
    let (held, let_go) = std::sync::mpsc::channel::<()>();
    let (ready, is_held) = tokio::sync::oneshot::channel();
    let pool = Arc::clone(&passwords.pool);
    let holder = std::thread::spawn(move || {
        let _in_hand = pool.0.lock().expect("not poisoned");
        ready.send(()).expect("heard");
        let_go.recv().expect("told");
    });
    is_held.await.expect("held");
    let hashing = Arc::clone(&passwords);
    let client = tokio::spawn(async move { drop(hashing.hash(&password("correct horse")).await) });
    while passwords.gate.free() > 0 {
        tokio::task::yield_now().await;
    }
    client.abort();
    assert!(client.await.expect_err("aborted").is_cancelled());
    assert_eq!(passwords.gate.free(), 0, "the worker is still at it");
    held.send(()).expect("told");
    holder.join().expect("ended");
    drop(passwords.worker().await.expect("free when it has done its work"));
}

#[tokio::test]
async fn hashes_after_one_another_share_one_block_of_memory() {
    let passwords = passwords(64).await;
    for _ in 0..5 {
        passwords.hash(&password("correct horse")).await.expect("hashed");
    }
    assert_eq!(passwords.pool.len(), 1);
}
