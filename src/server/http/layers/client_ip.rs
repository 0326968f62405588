//! Whose request is it? The peer's address, unless the peer is a proxy we trust.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::http::HeaderMap;
use ipnet::IpNet;

use crate::server::http::parts::header_value::text;

/// `X-Forwarded-For` is walked from the right, past proxies we trust: what stands further left was
/// written by strangers. A header sent by a stranger changes nothing.
pub fn client_ip(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |ip: IpAddr| trusted.iter().any(|net| net.contains(&ip));
    let peer = peer.to_canonical();
    if !is_trusted(peer) {
        warn_of_a_forgotten_proxy(peer, headers);
        return peer;
    }
    let mut client = peer;
    let lines: Vec<_> = headers.get_all("x-forwarded-for").iter().map(text).collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let Some(ip) = parse(hop.trim()) else { break };
        client = ip;
        if !is_trusted(ip) {
            break;
        }
    }
    client
}

/// Some proxies add a port: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
fn parse(hop: &str) -> Option<IpAddr> {
    let with_port = || hop.parse::<std::net::SocketAddr>().map(|address| address.ip()).ok();
    hop.parse::<IpAddr>().ok().or_else(with_port).map(|ip| ip.to_canonical())
}

/// Behind a proxy that is not in `TRUSTED_PROXIES`, all people share one address: say so once.
fn warn_of_a_forgotten_proxy(peer: IpAddr, headers: &HeaderMap) {
    static SAID: AtomicBool = AtomicBool::new(false);
    let private = match peer {
        IpAddr::V4(ip) => ip.is_private() || ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_loopback(),
    };
    if private && headers.contains_key("x-forwarded-for") && !SAID.swap(true, Ordering::Relaxed) {
        tracing::warn!(%peer, "X-Forwarded-For ignored: if this is your proxy, add it to TRUSTED_PROXIES");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn ip_of(peer: &str, lines: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        let trusted = ["10.0.0.0/8".parse().expect("valid")];
        client_ip(peer.parse().expect("valid"), &headers, &trusted).to_string()
    }

    #[test]
    fn a_header_sent_by_a_stranger_changes_nothing() {
        assert_eq!(ip_of("192.0.2.7", &["198.51.100.1"]), "192.0.2.7");
    }

    #[test]
    fn behind_a_trusted_proxy_the_rightmost_stranger_is_the_client() {
        assert_eq!(ip_of("10.0.0.1", &["6.6.6.6, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(ip_of("10.0.0.1", &["6.6.6.6", "198.51.100.1"]), "198.51.100.1");
        assert_eq!(ip_of("::ffff:10.0.0.1", &["[2001:db8::1]:4711"]), "2001:db8::1");
    }

    #[test]
    fn nonsense_stops_the_walk() {
        assert_eq!(ip_of("10.0.0.1", &["198.51.100.1, unknown"]), "10.0.0.1");
        assert_eq!(ip_of("10.0.0.1", &[]), "10.0.0.1");
    }
}
