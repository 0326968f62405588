//! The program itself, as a process of its own: to be killed, and to run beside another.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use reqwest::Method;
use tempfile::TempDir;

use crate::support::app::{Extra, Jar, SECRET_KEY, Web};

pub struct Process {
    pub web: Web,
    child: Child,
    /// What it logs.
    log: PathBuf,
    _folder: TempDir,
}

impl Process {
    /// On a free port, answering before this returns.
    pub async fn start(database: &str, settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let log = folder.path().join("log");
        let port = free_port();
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        in_a_folder_of_its_own(&mut command, folder.path())
            .env("PORT", port.to_string())
            .env("APP_URL", "http://localhost:3000")
            .env("DATABASE_URL", database)
            .env("SECRET_KEY", SECRET_KEY)
            .env("ARGON2_MEMORY_KIB", "64")
            .env("ARGON2_ITERATIONS", "1")
            .env("RATE_LIMITS", "off")
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(&log).expect("a log"));
        let child = command.spawn().expect("started");
        let web = Web::new(format!("http://127.0.0.1:{port}"));
        let process = Self { web, child, log, _folder: folder };
        process.ready().await;
        process
    }

    async fn ready(&self) {
        for _ in 0..400 {
            let stranger = Jar::default();
            let asked = self.web.try_send(Method::GET, "/readyz", &stranger, Extra::default());
            if asked.await.is_ok_and(|answer| answer.status == 200) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("not ready in time: {}", self.log());
    }

    /// `SIGKILL`: nothing is finished, nothing is written.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// `SIGTERM`: what is in flight is finished first.
    pub async fn stop(mut self) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").arg(pid).status().expect("kill runs");
        assert!(sent.success());
        for _ in 0..400 {
            if self.child.try_wait().expect("asked").is_some() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it did not stop: {}", self.log());
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Runs a verb of the command line to its end: what it printed, and whether it went well.
pub fn verb(database: &str, words: &[&str]) -> (String, bool) {
    verb_with(&[("DATABASE_URL", database)], words)
}

/// With these settings, and an empty folder to run in.
pub fn verb_with(settings: &[(&str, &str)], words: &[&str]) -> (String, bool) {
    let folder = tempfile::tempdir().expect("a folder");
    verb_in(folder.path(), settings, words)
}

/// In this folder: what lies there may be read.
pub fn verb_in(folder: &Path, settings: &[(&str, &str)], words: &[&str]) -> (String, bool) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
    let command = in_a_folder_of_its_own(&mut command, folder).args(words);
    let command = command.env("SECRET_KEY", SECRET_KEY).envs(settings.iter().copied());
    let output = command.output().expect("run");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.success())
}

/// Nothing of the developer's own: no variable, no `.env`. What `Leptos.toml` would say is said here.
fn in_a_folder_of_its_own<'a>(command: &'a mut Command, folder: &Path) -> &'a mut Command {
    let site = concat!(env!("CARGO_MANIFEST_DIR"), "/target/site");
    command
        .env_clear()
        .env("LEPTOS_OUTPUT_NAME", "vestibule")
        .env("LEPTOS_SITE_ROOT", site)
        .env("LEPTOS_HASH_FILES", "true")
        .current_dir(folder)
}

/// A port that nobody listens on, given once in this run: below those that outgoing connections and
/// listeners on port 0 get, or another test has it before whom it was meant for.
pub fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id() * 61;
    (0..PORTS)
        .map(|_| NEXT.fetch_add(1, Ordering::Relaxed))
        .filter_map(|next| u16::try_from(FIRST_PORT + (first + next) % PORTS).ok())
        .find(|port| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("a port is free")
}

const FIRST_PORT: u32 = 10_000;
/// Above them are those of `scripts/postgres.sh`.
const PORTS: u32 = 10_000;
