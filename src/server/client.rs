use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// Longer user agents are cut, in characters: nobody honest has one.
const USER_AGENT_MAX: usize = 512;

/// Who is at the other end, as far as the connection tells. In every request's extensions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Client {
    pub ip: IpAddr,
    pub user_agent: Option<String>,
    /// What it reads (BCP 47); empty: it was not said.
    #[serde(default)]
    pub language: String,
}

impl Client {
    pub fn new(ip: IpAddr, user_agent: Option<&str>) -> Self {
        let short = |text: &str| text.chars().take(USER_AGENT_MAX).collect();
        Self { ip, user_agent: user_agent.map(short), language: String::new() }
    }
}
