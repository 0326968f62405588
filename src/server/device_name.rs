//! What a User-Agent says, in words of ours: whoever sends one cannot write a sentence onto
//! somebody's page.

use woothee::parser::Parser;

use crate::texts::Language;

type Name = fn(&Language) -> String;

/// Programs that are not browsers, by the word that their User-Agent begins with.
const PROGRAMS: [(&str, Name); 8] = [
    ("curl", |_| "curl".to_owned()),
    ("wget", |_| "Wget".to_owned()),
    ("python", |t| t.device_program_in("Python")),
    ("node", |t| t.device_program_in("Node.js")),
    ("okhttp", |t| t.device_app_for("Android")),
    ("cfnetwork", |t| t.device_app_for("Apple")),
    ("go-http-client", |t| t.device_program_in("Go")),
    ("postmanruntime", |_| "Postman".to_owned()),
];

/// A phone or a tablet, as far as it says so.
pub fn is_handheld(user_agent: Option<&str>) -> bool {
    let words = ["iPhone", "iPad", "Android", "Mobile"];
    user_agent.is_some_and(|text| words.iter().any(|word| text.contains(word)))
}

/// Such as "Firefox on Linux".
pub fn device_name(t: &Language, user_agent: Option<&str>) -> String {
    let Some(text) = user_agent else { return t.device_unknown() };
    let lower = text.to_ascii_lowercase();
    if let Some((_, name)) = PROGRAMS.iter().find(|(word, _)| lower.starts_with(word)) {
        return name(t);
    }
    let Some(parsed) = Parser::new().parse(text) else { return t.device_unknown() };
    match (parsed.name, browser(parsed.name), system(parsed.os)) {
        ("Webview", _, Some(system)) => t.device_app_on(system),
        ("Webview", _, None) => t.device_app(),
        (_, Some(browser), Some(system)) => t.device_on(browser, system),
        (_, Some(browser), None) => browser.to_owned(),
        (_, None, Some(system)) => t.device_program_on(system),
        (_, None, None) => t.device_unknown(),
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
    use crate::texts::{english, named};

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
            assert_eq!(device_name(english(), Some(user_agent)), name, "{user_agent}");
        }
        assert_eq!(device_name(english(), None), "Unknown device");
        let german = named("de").expect("built in");
        assert_eq!(device_name(german, Some(CASES[0].0)), "Firefox auf Linux");
        assert_eq!(device_name(german, Some("python-requests/2")), "Python-Programm");
    }
}
