//! The least that our own stack costs without us: what `bench/RESULTS.md` divides by.
//!
//! - `hello`: a bare axum answer
//! - `page ELEMENTS BYTES`: a bare Leptos page of about that size
//! - `argon2 SECONDS`: Argon2id on all cores, the memory kept
//! - `update URL SECONDS LANES`: a raw `UPDATE` by key through the same driver
//!
//! The first two print their port and serve until they are ended; the others print one line of JSON, and
//! wait for the end of their input, so that what they used can still be read.
#![expect(clippy::print_stdout, reason = "it answers a script")]

mod argon2id;
mod hello;
mod page;
mod update;

use std::error::Error;
use std::io::{Read, stdin};
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // cargo adds `--bench` to whatever it is told.
    let said: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    match said[..] {
        ["hello"] => serve(hello::router()).await,
        ["page", elements, bytes] => serve(page::router(elements.parse()?, bytes.parse()?)).await,
        ["argon2", seconds] => tell(&argon2id::run(seconds_of(seconds)?)),
        ["update", url, seconds, lanes] => {
            tell(&update::run(url, seconds_of(seconds)?, lanes.parse()?).await?)
        }
        _ => {
            Err("floors hello | page ELEMENTS BYTES | argon2 SECONDS | update URL SECONDS LANES"
                .into())
        }
    }
}

fn seconds_of(text: &str) -> Result<Duration, Box<dyn Error>> {
    Ok(Duration::try_from_secs_f64(text.parse()?)?)
}

async fn serve(router: Router) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    Ok(axum::serve(listener, router).await?)
}

fn tell(figures: &serde_json::Value) -> Result<(), Box<dyn Error>> {
    println!("{figures}");
    stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
