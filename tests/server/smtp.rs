//! A mail server that takes letters and counts them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub struct MailServer {
    pub port: u16,
    letters: Arc<Mutex<Vec<String>>>,
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
        let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let letters: Arc<Mutex<Vec<String>>> = Arc::default();
        let taken = Arc::clone(&letters);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(talk(client, Arc::clone(&taken), slowness));
            }
        });
        Self { port, letters }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().expect("whole").clone()
    }
}

/// RFC 5321, as much as one letter needs. `refused@…` is an address that it does not know.
async fn talk(
    mut client: TcpStream,
    letters: Arc<Mutex<Vec<String>>>,
    slowness: Duration,
) -> Option<()> {
    let (read, mut write) = client.split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 ready\r\n").await.ok()?;
    let mut letter: Option<String> = None;
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(text) = &mut letter {
            if line == "." {
                tokio::time::sleep(slowness).await;
                letters.lock().expect("whole").extend(letter.take());
                write.write_all(b"250 taken\r\n").await.ok()?;
            } else {
                text.push_str(&line);
                text.push('\n');
            }
            continue;
        }
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "DATA" => {
                letter = Some(String::new());
                "354 go on\r\n"
            }
            "RCPT" if line.contains("refused@") => "550 no such person\r\n",
            "QUIT" => "221 bye\r\n",
            _ => "250 well\r\n",
        };
        write.write_all(answer.as_bytes()).await.ok()?;
    }
    Some(())
}
