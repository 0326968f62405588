use url::{Host, Url};

/// The address people type. Everything that must not depend on a request's own words (origin,
/// cookie security, links) is derived from it.
#[derive(Clone, Debug)]
pub struct AppUrl {
    origin: String,
    https: bool,
    loopback: bool,
}

impl AppUrl {
    pub fn parse(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|error| format!("is not a URL: {error}"))?;
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err("must start with http:// or https://".into()),
        };
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err("must be an origin, without path, query or fragment".into());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not hold a user name or password".into());
        }
        let loopback = url.host().is_some_and(|host| is_loopback(&host));
        Ok(Self { origin: url.origin().ascii_serialization(), https, loopback })
    }

    /// As browsers send it in `Origin`: no trailing slash, no default port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Its host, with a port that is not the scheme's own.
    pub fn host(&self) -> &str {
        self.origin().split_once("://").map_or("", |(_, host)| host)
    }

    /// Whether browsers send our cookies (SameSite=Lax) with requests from pages of that origin: the same
    /// scheme, and a host that is ours, above or below it, or beside it under a name of two parts or more.
    /// (The list of names under which anybody can register is not known here.)
    pub fn is_same_site(&self, origin: &str) -> bool {
        let (Ok(ours), Ok(other)) = (Url::parse(&self.origin), Url::parse(origin)) else {
            return false;
        };
        let (Some(a), Some(b)) = (ours.host_str(), other.host_str()) else { return false };
        let below = |a: &str, b: &str| a.strip_suffix(b).is_some_and(|rest| rest.ends_with('.'));
        let parent = |host: &str| host.split_once('.').map(|(_, parent)| parent.to_owned());
        let beside = parent(a).is_some_and(|up| up.contains('.') && parent(b) == Some(up));
        ours.scheme() == other.scheme() && (a == b || below(a, b) || below(b, a) || beside)
    }

    pub fn is_https(&self) -> bool {
        self.https
    }

    /// localhost, 127.0.0.1 or `::1`, by the parsed host: `http://localhost.evil.example` is not.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Plain http on this machine only: cookies without `Secure` and prefix, loopback `Host` only.
    pub fn is_local_http(&self) -> bool {
        self.loopback && !self.https
    }

    /// Whether a `Host` header names this machine itself, whatever the port.
    pub fn names_this_machine(host: &str) -> bool {
        Url::parse(&format!("http://{host}/"))
            .ok()
            .is_some_and(|url| url.host().is_some_and(|host| is_loopback(&host)))
    }
}

fn is_loopback<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => name.as_ref() == "localhost",
        Host::Ipv4(ip) => *ip == std::net::Ipv4Addr::LOCALHOST,
        Host::Ipv6(ip) => *ip == std::net::Ipv6Addr::LOCALHOST,
    }
}

#[cfg(test)]
mod tests {
    use super::AppUrl;

    #[test]
    fn the_parsed_host_decides_what_is_local() {
        for local in ["http://localhost:3000", "http://127.0.0.1", "http://[::1]:80/"] {
            assert!(AppUrl::parse(local).expect(local).is_local_http(), "{local}");
        }
        for other in
            ["http://localhost.evil.example", "http://127.0.0.1.nip.io", "https://localhost"]
        {
            assert!(!AppUrl::parse(other).expect(other).is_local_http(), "{other}");
        }
    }

    #[test]
    fn cookies_go_from_the_same_site_only() {
        let ours = AppUrl::parse("https://accounts.example.com").expect("valid");
        for same in
            ["https://accounts.example.com:8443", "https://example.com", "https://app.example.com"]
        {
            assert!(ours.is_same_site(same), "{same}");
        }
        for other in ["http://app.example.com", "https://example.org", "https://evilexample.com"] {
            assert!(!ours.is_same_site(other), "{other}");
        }
        let local = AppUrl::parse("http://localhost:3000").expect("valid");
        assert!(local.is_same_site("http://localhost:5173"));
    }

    #[test]
    fn only_an_origin_is_an_app_url() {
        for bad in ["ftp://a", "http://a/b", "a", "http://u:p@a", "http://a/?q"] {
            assert!(AppUrl::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(
            AppUrl::parse("https://A.example:443/").expect("valid").origin(),
            "https://a.example"
        );
    }

    #[test]
    fn a_host_header_is_parsed_before_it_is_believed() {
        for ours in ["localhost", "localhost:9", "127.0.0.1:3000", "[::1]:3000"] {
            assert!(AppUrl::names_this_machine(ours), "{ours}");
        }
        for other in ["evil.example", "localhost.evil.example", "", "evil@localhost.x"] {
            assert!(!AppUrl::names_this_machine(other), "{other}");
        }
    }
}
