//! The program itself, as a process of its own: to be killed, and to run beside another.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use reqwest::Method;
use tempfile::TempDir;

use crate::helpers::{Jar, More, SECRET_KEY, Web};

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
        command
            .env_clear()
            .env("PORT", port.to_string())
            .env("APP_URL", "http://localhost:3000")
            .env("DATABASE_URL", database)
            .env("SECRET_KEY", SECRET_KEY)
            .env("ARGON2_MEMORY_KIB", "64")
            .env("ARGON2_ITERATIONS", "1")
            .env("RATE_LIMITS", "off")
            .envs(settings.iter().copied())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
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
            let asked = self.web.try_send(Method::GET, "/readyz", &stranger, More::default());
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
    let output = Command::new(env!("CARGO_BIN_EXE_vestibule"))
        .args(words)
        .env_clear()
        .env("DATABASE_URL", database)
        .env("SECRET_KEY", SECRET_KEY)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .expect("run");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.success())
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
