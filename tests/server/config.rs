use std::collections::BTreeMap;

use vestibule::server::config::Config;

/// Long enough.
const KEY: &str = "0123456789012345678901234567890123456789";

fn read(settings: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    let settings: BTreeMap<&str, &str> = settings.iter().copied().collect();
    Config::read(&|name| settings.get(name).map(|value| (*value).to_owned()))
        .map_err(|faults| faults.0)
}

#[test]
fn without_any_setting_it_runs_on_this_machine() {
    let config = read(&[]).expect("the defaults are valid");
    assert_eq!(config.app_url.origin(), "http://localhost:3000");
    assert!(config.bind.is_loopback());
    assert!(config.is_embedded());
    assert_eq!(config.access_token_ttl.as_secs(), 900);
    assert_eq!(config.refresh_token_ttl.as_secs(), 604_800);
    assert!(config.rate_limits.is_some());
    let cost = config.argon2;
    assert_eq!((cost.memory_kib, cost.iterations, cost.parallelism), (19_456, 2, 1));
}

#[test]
fn the_default_limits_are_as_documented() {
    let limits = read(&[]).expect("valid").rate_limits.expect("on");
    let limit = |limit: vestibule::server::config::Limit| {
        (u64::from(limit.count.get()), limit.per.as_secs())
    };
    assert_eq!(limit(limits.ip), (300, 60));
    assert_eq!(limit(limits.api), (600, 60));
    assert_eq!(limit(limits.password_ip), (60, 60));
    assert_eq!(limit(limits.account_ip), (5, 600));
    assert_eq!(limit(limits.account), (15, 600));
    assert_eq!(limit(limits.device), (10, 600));
    assert_eq!(limit(limits.locked), (1, 900));
    assert_eq!(limit(limits.letters), (5, 3600));
    assert_eq!(limit(limits.letters_ip), (100, 3600));
    assert_eq!(limit(limits.codes_ip), (30, 600));
    assert_eq!(limits.lockout_failures, 50);
    let config = read(&[]).expect("valid");
    assert_eq!((config.sessions_max.get(), config.unverified_ttl.as_secs()), (100, 604_800));
}

#[test]
fn every_fault_is_told_at_once() {
    let faults = read(&[
        ("APP_URL", "http://shop.example"),
        ("PORT", "99999"),
        ("ACCESS_TOKEN_TTL", "soon"),
        ("PURGE_SCHEDULE", "whenever"),
        ("SECRET_KEY", "short"),
        ("TRUSTED_PROXIES", "10.0.0.0/8, proxy"),
        ("ARGON2_MEMORY_KIB", "1"),
        ("RATE_LIMIT_IP", "many"),
        ("LOG_FORMAT", "xml"),
    ])
    .expect_err("nine faults");
    for name in [
        "APP_URL",
        "PORT",
        "ACCESS_TOKEN_TTL",
        "PURGE_SCHEDULE",
        "SECRET_KEY",
        "TRUSTED_PROXIES",
        "ARGON2_MEMORY_KIB",
        "RATE_LIMIT_IP",
        "LOG_FORMAT",
    ] {
        assert_eq!(faults.iter().filter(|fault| fault.starts_with(name)).count(), 1, "{name}");
    }
    assert_eq!(faults.len(), 9, "{faults:?}");
}

#[test]
fn letters_with_links_to_localhost_are_not_sent_by_mistake() {
    let faults = |settings: &[(&str, &str)]| read(settings).err().unwrap_or_default().join("; ");
    let smtp = ("SMTP_URL", "smtps://user:hunter2@mail.example");
    assert!(faults(&[smtp]).contains("SMTP_URL would send links to localhost"));
    assert_eq!(faults(&[smtp, ("ALLOW_LOCALHOST_LINKS", "true")]), "");
    let bad = faults(&[("SMTP_URL", "http://user:hunter2@mail.example"), ("MAIL_FROM", "nobody")]);
    assert!(bad.contains("SMTP_URL") && bad.contains("MAIL_FROM"), "{bad}");
    assert!(!bad.contains("hunter2"), "{bad}");
}

#[test]
fn an_address_must_be_confirmed_where_there_is_a_mail_server() {
    let smtp = ("SMTP_URL", "smtps://mail.example");
    let here = [("APP_URL", "https://shop.example"), ("DATABASE_URL", "sqlite://v.db")];
    let with = |more: &[(&'static str, &'static str)]| read(&[&here, more].concat());
    assert!(with(&[smtp]).expect("valid").require_verified_email);
    assert!(!with(&[]).expect("valid").require_verified_email);
    assert!(!read(&[]).expect("valid").require_verified_email);
    let off = ("REQUIRE_VERIFIED_EMAIL", "false");
    assert!(!with(&[smtp, off]).expect("valid").require_verified_email);
    let faults = with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).expect_err("nobody could confirm");
    assert!(faults[0].starts_with("REQUIRE_VERIFIED_EMAIL needs SMTP_URL"), "{faults:?}");
}

#[test]
fn what_accounts_are_made_with_fits_what_must_be_confirmed() {
    let confirming = ("REQUIRE_VERIFIED_EMAIL", "true");
    for good in ["both", "email"] {
        assert!(read(&[("SIGN_UP_LOGIN", good), confirming]).is_ok(), "{good}");
    }
    assert!(read(&[("SIGN_UP_LOGIN", "username")]).is_ok());
    for faults in
        [read(&[("SIGN_UP_LOGIN", "username"), confirming]), read(&[("SIGN_UP_LOGIN", "phone")])]
    {
        let faults = faults.expect_err("refused");
        assert!(faults.len() == 1 && faults[0].starts_with("SIGN_UP_LOGIN "), "{faults:?}");
    }
}

#[test]
fn other_origins_are_named_exactly() {
    let origins = |text| read(&[("CORS_ALLOWED_ORIGINS", text)]);
    let two = origins("https://a.example, http://localhost:5173").expect("valid");
    assert_eq!(two.cors_allowed_origins, ["https://a.example", "http://localhost:5173"]);
    for bad in ["*", "null", "https://*.example", "https://a.example/path", "a.example"] {
        assert!(origins(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_fault_never_quotes_a_secret() {
    let faults = read(&[("SECRET_KEY", "hunter2"), ("DATABASE_URL", "mysql://root:hunter2@db/x")]);
    assert!(!format!("{:?}", faults.expect_err("two faults")).contains("hunter2"));
    let unescaped = [
        ("DATABASE_URL", "postgres://u:hunter2/x@db/x"),
        ("TRUSTED_ORIGINS", "https://u:hunter2@shop.example"),
    ];
    let faults = read(&unescaped).expect_err("two faults");
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(!format!("{faults:?}").contains("hunter2"));
    let valid = [("DATABASE_URL", "postgres://u:hunter2@db/x"), ("SECRET_KEY", KEY)];
    assert!(!format!("{:?}", read(&valid).expect("valid")).contains("hunter2"));
    assert!(!format!("{:?}", read(&valid).expect("valid")).contains(KEY));
}

#[test]
fn plain_http_elsewhere_needs_a_deliberate_word() {
    let elsewhere = ("APP_URL", "http://shop.example");
    let db = ("DATABASE_URL", "sqlite://x.db");
    assert!(read(&[elsewhere, db]).is_err());
    assert!(read(&[elsewhere, db, ("ALLOW_INSECURE_HTTP", "true")]).is_ok());
    assert!(read(&[("APP_URL", "http://localhost.shop.example"), db]).is_err());
}

#[test]
fn with_insecure_cookies_it_listens_to_this_machine_only() {
    assert!(read(&[("BIND", "0.0.0.0")]).is_err());
    assert!(read(&[("BIND", "::1")]).is_ok());
    let public = read(&[("APP_URL", "https://shop.example"), ("DATABASE_URL", "sqlite://x.db")]);
    assert!(public.expect("valid").bind.is_unspecified());
}

#[test]
fn what_must_be_said_elsewhere_is_asked_for() {
    let https = ("APP_URL", "https://shop.example");
    assert!(read(&[https]).expect_err("no database")[0].starts_with("DATABASE_URL"));
    let postgres = ("DATABASE_URL", "postgres://db/x");
    assert!(read(&[https, postgres]).expect_err("no key")[0].starts_with("SECRET_KEY"));
    let off = read(&[https, ("DATABASE_URL", "sqlite://x.db"), ("RATE_LIMITS", "off")]);
    assert!(off.expect_err("not here")[0].starts_with("RATE_LIMITS"));
}

#[test]
fn the_way_to_a_mail_server_is_read_with_its_faults() {
    let config = read(&[]).expect("the defaults are valid").mail.expect("a folder");
    assert_eq!((config.hello.to_string().as_str(), config.connections.get()), ("localhost", 8));
    let elsewhere = [
        ("APP_URL", "https://accounts.example"),
        ("DATABASE_URL", "sqlite://x.db"),
        ("SMTP_URL", "smtps://mail.example"),
    ];
    let config = read(&elsewhere).expect("valid").mail.expect("a mail server");
    assert_eq!(config.hello.to_string(), "accounts.example");
    let faults = read(&[
        ("SMTP_HELO", "our host"),
        ("SMTP_CONNECTIONS", "0"),
        ("MAIL_FROM", "\u{fc}@accounts.example"),
        ("SMTP_URL", "smtp://mail.example?tls=maybe"),
    ])
    .expect_err("four faults");
    for name in ["SMTP_HELO", "SMTP_CONNECTIONS", "MAIL_FROM", "SMTP_URL"] {
        assert!(faults.iter().any(|fault| fault.starts_with(name)), "{name}: {faults:?}");
    }
}
