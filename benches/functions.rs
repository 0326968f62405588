//! What single functions cost: those on the path of every request, and the hash behind the gate.
//! `cargo bench --bench functions`; the figures are in `docs/BENCHMARKS.md`.

use std::hint::black_box;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use uuid::Uuid;
use vestibule::domain::{Login, Password, Role};
use vestibule::server::access_tokens::key_ring::{KeyPair, KeyRing};
use vestibule::server::access_tokens::{AccessTokens, Grant};
use vestibule::server::accounts::{NewPassword, Passwords};
use vestibule::server::config::Config;
use vestibule::server::crypto::Secret;
use vestibule::server::crypto::keys::RefreshKeys;
use vestibule::server::entity::session::Transport;
use vestibule::server::sessions::decide::{Presented, Row, decide};
use vestibule::server::sessions::{Live, refresh_token};
use zeroize::Zeroizing;

const LEEWAY: TimeDelta = TimeDelta::seconds(30);

fn config() -> Config {
    Config::read(&|_| None).expect("the defaults are valid")
}

fn secrets() -> Vec<Secret> {
    vec![Secret::new(*b"a key of thirty-two bytes, no less")]
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).expect("in range")
}

fn access_tokens(c: &mut Criterion) {
    let key = KeyPair::new(&Zeroizing::new([7; 32]), Some(now())).expect("a key");
    let tokens = AccessTokens::new(Arc::new(KeyRing::new(vec![key])), &config());
    let amr = ["pwd".to_owned()];
    let grant = Grant {
        user_id: Uuid::now_v7(),
        session_id: Uuid::now_v7(),
        auth_time: now(),
        amr: &amr,
        roles: &[Role::User],
        refresh_counter: 7,
        expires_at: now() + TimeDelta::minutes(15),
    };
    let signed = tokens.sign(&grant, now()).expect("signed");
    // The same head and claims under a signature of zeros: what a stranger can make us check.
    let (claims, _) = signed.rsplit_once('.').expect("three parts");
    let forged = format!("{claims}.{}", "A".repeat(86));
    assert!(tokens.read(&signed, now()).is_some());
    assert!(tokens.read(&forged, now()).is_none());

    let mut group = c.benchmark_group("access token");
    group.bench_function("sign", |b| b.iter(|| tokens.sign(black_box(&grant), now())));
    group.bench_function("read", |b| b.iter(|| tokens.read(black_box(&signed), now())));
    group.bench_function("refuse a forged signature", |b| {
        b.iter(|| tokens.read(black_box(&forged), now()));
    });
    group.bench_function("refuse what is no token", |b| {
        b.iter(|| tokens.read(black_box("not.a.token"), now()));
    });
}

fn refresh_tokens(c: &mut Criterion) {
    let keys = RefreshKeys::new(&secrets());
    let (session, salt) = (Uuid::now_v7(), [7; 16]);
    let token = refresh_token::mint(&keys, session, 7, &salt).expect("one key");
    let opened = refresh_token::open(&keys, &token).expect("ours");
    let forged = "A".repeat(token.len());
    assert!(opened.is_proven_by(&salt));
    assert!(refresh_token::open(&keys, &forged).is_none());

    let mut group = c.benchmark_group("refresh token");
    group.bench_function("mint", |b| {
        b.iter(|| refresh_token::mint(&keys, black_box(session), 7, &salt));
    });
    group.bench_function("open", |b| {
        b.iter(|| refresh_token::open(&keys, black_box(&token)).is_some());
    });
    group.bench_function("prove", |b| b.iter(|| opened.is_proven_by(black_box(&salt))));
    group.bench_function("refuse a forged one", |b| {
        b.iter(|| refresh_token::open(&keys, black_box(&forged)).is_some());
    });
}

fn deciding(c: &mut Criterion) {
    let row = Row {
        counter: 7,
        previous: 6,
        confirmed: 6,
        rotated_at: now(),
        expires_at: now() + TimeDelta::days(7),
        used_at: now(),
        idle: Some(TimeDelta::hours(2)),
        ended: None,
        transport: Transport::Cookie,
        user_agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"),
    };
    let presented = Presented { counter: 6, user_agent: row.user_agent };
    c.bench_function("decide", |b| {
        b.iter(|| decide(black_box(&row), black_box(&presented), now(), LEEWAY));
    });
}

/// What each request asks of memory, with as many sessions in it as a busy server has.
fn live(c: &mut Criterion) {
    let mut group = c.benchmark_group("live sessions");
    for known in [1_000_u32, 100_000] {
        let live = Live::default();
        let sessions: Vec<Uuid> = (0..known).map(|_| Uuid::now_v7()).collect();
        live.mark_ended(sessions.iter().copied(), now());
        for session in &sessions {
            live.saw(*session, 1, now());
        }
        let mine = Uuid::now_v7();
        group.bench_function(BenchmarkId::new("is it over; it was seen", known), |b| {
            b.iter(|| {
                let over = live.is_ended(black_box(mine));
                live.saw(mine, 2, now());
                over
            });
        });
    }
}

fn passwords(c: &mut Criterion) {
    let (login, site) = (Login::parse("ada@example.com").expect("valid"), config().app_url);
    let text = "quiet river lamp";
    let password = Password::parse(text).expect("valid");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let gate = |argon2| runtime.block_on(Passwords::new(argon2, NonZeroUsize::MIN));
    let gate = gate(config().argon2).expect("the default parameters");
    let stored = runtime.block_on(gate.hash(&password)).expect("hashed");

    let mut group = c.benchmark_group("password");
    group.bench_function("may be set (word list)", |b| {
        b.iter(|| {
            NewPassword::parse(black_box(text), std::slice::from_ref(&login), &site, "Acme").is_ok()
        });
    });
    group.sample_size(20);
    group.bench_function("verify", |b| {
        b.iter(|| runtime.block_on(gate.verify(&password, Some(&stored))));
    });
    group.bench_function("verify for an unknown login", |b| {
        b.iter(|| runtime.block_on(gate.verify(&password, None)));
    });
}

criterion_group! {
    name = functions;
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = access_tokens, refresh_tokens, deciding, live, passwords
}
criterion_main!(functions);
