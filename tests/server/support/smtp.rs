//! A mail server that takes letters and counts them, and has whatever manners a test gives it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What it answers. A test may change it while it runs.
#[derive(Clone, Default)]
pub struct Manners {
    /// It thinks about each letter for so long.
    pub slowness: Duration,
    /// Instead of its usual answer to a verb; `CONNECT` and `END` (of a letter) are verbs, too.
    pub answers: BTreeMap<&'static str, &'static str>,
    /// What it says it can, such as `SMTPUTF8`.
    pub extensions: &'static [&'static str],
}

pub struct MailServer {
    pub port: u16,
    host: &'static str,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    manners: Manners,
    letters: Vec<String>,
    heard: Vec<String>,
    connections: usize,
}

impl MailServer {
    pub async fn start() -> Self {
        Self::on(0, Duration::ZERO).await
    }

    /// It thinks about each letter for so long.
    pub async fn slow(slowness: Duration) -> Self {
        Self::on(0, slowness).await
    }

    pub async fn on(port: u16, slowness: Duration) -> Self {
        Self::at("127.0.0.1", port, Manners { slowness, ..Manners::default() }).await
    }

    pub async fn with(manners: Manners) -> Self {
        Self::at("127.0.0.1", 0, manners).await
    }

    pub async fn at(host: &'static str, port: u16, manners: Manners) -> Self {
        let listener = TcpListener::bind((host, port)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State { manners, ..State::default() }));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                shared.lock().expect("whole").connections += 1;
                tokio::spawn(talk(client, Arc::clone(&shared)));
            }
        });
        Self { port, host, state }
    }

    pub fn url(&self) -> String {
        if self.host.contains(':') {
            return format!("smtp://[{}]:{}", self.host, self.port);
        }
        format!("smtp://{}:{}", self.host, self.port)
    }

    pub fn letters(&self) -> Vec<String> {
        self.state.lock().expect("whole").letters.clone()
    }

    /// Those to this address.
    pub fn letters_to(&self, address: &str) -> Vec<String> {
        let to = format!("To: {address}");
        let mut all = self.letters();
        all.retain(|letter| letter.lines().any(|line| line == to));
        all
    }

    /// Every line but those of letters.
    pub fn heard(&self) -> Vec<String> {
        self.state.lock().expect("whole").heard.clone()
    }

    pub fn connections(&self) -> usize {
        self.state.lock().expect("whole").connections
    }

    pub fn change(&self, manners: Manners) {
        self.state.lock().expect("whole").manners = manners;
    }
}

/// RFC 5321, as much as one letter needs. `refused@…` is an address that it does not know.
async fn talk(mut client: TcpStream, state: Arc<Mutex<State>>) -> Option<()> {
    let manners = || state.lock().expect("whole").manners.clone();
    let answer = |verb: &str, usual: &str| {
        let answers = manners().answers;
        format!("{}\r\n", answers.get(verb).copied().unwrap_or(usual))
    };
    let (read, mut write) = client.split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(answer("CONNECT", "220 ready").as_bytes()).await.ok()?;
    let mut letter: Option<String> = None;
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(text) = &mut letter {
            if line == "." {
                tokio::time::sleep(manners().slowness).await;
                let said = answer("END", "250 taken");
                if said.starts_with('2') {
                    state.lock().expect("whole").letters.extend(letter.take());
                }
                letter = None;
                write.write_all(said.as_bytes()).await.ok()?;
            } else {
                text.push_str(&line);
                text.push('\n');
            }
            continue;
        }
        state.lock().expect("whole").heard.push(line.clone());
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let said = match verb.as_str() {
            "EHLO" => {
                let can = manners().extensions.iter().map(|it| format!("250-{it}\r\n"));
                let can: String =
                    std::iter::once("250-mail.example\r\n".to_owned()).chain(can).collect();
                answer("EHLO", &format!("{can}250 8BITMIME"))
            }
            "DATA" => answer("DATA", "354 go on"),
            "RCPT" if line.contains("refused@") => "550 no such person\r\n".to_owned(),
            "QUIT" => "221 bye\r\n".to_owned(),
            "AUTH" => answer("AUTH", "235 well"),
            verb => answer(verb, "250 well"),
        };
        if verb == "DATA" && said.starts_with('3') {
            letter = Some(String::new());
        }
        write.write_all(said.as_bytes()).await.ok()?;
    }
    Some(())
}
