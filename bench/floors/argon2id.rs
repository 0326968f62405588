use std::thread::{available_parallelism, scope};
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde_json::{Value, json};

/// The program's own (`ARGON2_*`): 19 MiB, twice over, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const ITERATIONS: u32 = 2;

pub fn run(time: Duration) -> Value {
    let cores = available_parallelism().map_or(1, usize::from);
    let began = Instant::now();
    let hashes: u64 = scope(|all| {
        let threads: Vec<_> = (0..cores).map(|_| all.spawn(move || hash_for(time))).collect();
        threads.into_iter().map(|thread| thread.join().expect("it hashes")).sum()
    });
    json!({ "count": hashes, "seconds": began.elapsed().as_secs_f64() })
}

fn hash_for(time: Duration) -> u64 {
    let params = Params::new(MEMORY_KIB, ITERATIONS, 1, Some(32)).expect("the defaults are valid");
    let mut blocks = vec![Block::new(); params.block_count()];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let (began, mut hashes) = (Instant::now(), 0);
    while began.elapsed() < time {
        let mut hash = [0; 32];
        argon2
            .hash_password_into_with_memory(
                b"a-lamp-in-the-hall",
                &[7; 16],
                &mut hash,
                &mut blocks[..],
            )
            .expect("it hashes");
        hashes += 1;
    }
    hashes
}
