//! What a User-Agent says, in words of ours: whoever sends one cannot write a sentence onto
//! somebody's page.

use woothee::parser::Parser;

/// Programs that are not browsers, by the word that their User-Agent begins with.
const PROGRAMS: [(&str, &str); 8] = [
    ("curl", "curl"),
    ("wget", "Wget"),
    ("python", "A Python program"),
    ("node", "A Node.js program"),
    ("okhttp", "An Android app"),
    ("cfnetwork", "An Apple app"),
    ("go-http-client", "A Go program"),
    ("postmanruntime", "Postman"),
];

const UNKNOWN: &str = "Unknown device";

/// Such as "Firefox on Linux".
pub fn device_name(user_agent: Option<&str>) -> String {
    let Some(text) = user_agent else { return UNKNOWN.to_owned() };
    let lower = text.to_ascii_lowercase();
    if let Some((_, name)) = PROGRAMS.iter().find(|(word, _)| lower.starts_with(word)) {
        return (*name).to_owned();
    }
    let Some(parsed) = Parser::new().parse(text) else { return UNKNOWN.to_owned() };
    match (browser(parsed.name), system(parsed.os)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => format!("A program on {system}"),
        (None, None) => UNKNOWN.to_owned(),
    }
}

/// What the parser may call a browser. Anything else stays unnamed.
const BROWSERS: [&str; 10] = [
    "Chrome",
    "Edge",
    "Firefox",
    "Internet Explorer",
    "Opera",
    "Safari",
    "SamsungBrowser",
    "Sleipnir",
    "Vivaldi",
    "YaBrowser",
];

fn browser(name: &str) -> Option<&'static str> {
    match name {
        "Webview" => Some("An app"),
        "SamsungBrowser" => Some("Samsung Internet"),
        "YaBrowser" => Some("Yandex Browser"),
        name => BROWSERS.into_iter().find(|known| *known == name),
    }
}

fn system(os: &str) -> Option<&'static str> {
    match os {
        "Mac OSX" | "Mac OS Classic" => Some("macOS"),
        "iOS" => Some("iOS"),
        "iPhone" => Some("iPhone"),
        "iPad" => Some("iPad"),
        "Android" => Some("Android"),
        "Linux" => Some("Linux"),
        "ChromeOS" => Some("ChromeOS"),
        os if os.starts_with("Windows") => Some("Windows"),
        os if os.ends_with("BSD") => Some("BSD"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::device_name;

    const CASES: [(&str, &str); 10] = [
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
            "Firefox on Linux",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
             Chrome/130.0.0.0 Safari/537.36",
            "Chrome on Windows",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
             Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
            "Edge on Windows",
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like \
             Gecko) Version/18.0 Safari/605.1.15",
            "Safari on macOS",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, \
             like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
            "Safari on iPhone",
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
             Chrome/130.0.0.0 Mobile Safari/537.36",
            "Chrome on Android",
        ),
        (
            "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) \
             Chrome/130.0.0.0 Safari/537.36",
            "Chrome on ChromeOS",
        ),
        ("curl/8.10.1", "curl"),
        ("Your account is locked, call 0900-1234", "Unknown device"),
        ("", "Unknown device"),
    ];

    #[test]
    fn browser_and_system_in_words() {
        for (user_agent, name) in CASES {
            assert_eq!(device_name(Some(user_agent)), name, "{user_agent}");
        }
        assert_eq!(device_name(None), "Unknown device");
    }
}
