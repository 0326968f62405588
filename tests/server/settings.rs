//! Settings: every default as the example says it, and what stands in a `.env`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use vestibule::server::config::{Config, DotEnv};

use crate::support::process::{verb_in, verb_with};

/// Depends on the machine.
const OF_THE_MACHINE: &str = "HASH_CONCURRENCY";

/// Each line of `.env.example` that sets something, without its `#`.
fn example() -> Vec<&'static str> {
    let lines =
        include_str!("../../.env.example").lines().filter_map(|line| line.strip_prefix('#'));
    let is_setting = |line: &&str| {
        let name = line.split('=').next().unwrap_or_default();
        line.contains('=')
            && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    lines.filter(is_setting).collect()
}

fn values() -> BTreeMap<String, String> {
    let text = example().join("\n");
    let file = DotEnv::parse(text.as_bytes()).expect("NAME=value");
    let value = |name: &str| (name.to_owned(), file.get(name).unwrap_or_default());
    file.names().map(value).collect()
}

#[test]
fn each_line_of_the_example_can_be_used_as_it_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(".env"), example().join("\n")).expect("written");
    let (said, went_well) = verb_in(folder.path(), &[], &["config", "check"]);
    assert!(went_well && said.contains("The configuration has no faults."), "{said}");
    for line in example() {
        std::fs::write(folder.path().join(".env"), line).expect("written");
        let (said, went_well) = verb_in(folder.path(), &[], &["config", "check"]);
        assert!(went_well, "{line}: {said}");
    }
}

#[test]
fn every_default_is_as_the_example_says() {
    let values = values();
    let by_example = |name: &str| values.get(name).filter(|_| name != OF_THE_MACHINE).cloned();
    let said = Config::read(&by_example).expect("valid");
    let default = Config::read(&|_| None).expect("valid");
    let line_by_line = |config: &Config| format!("{config:#?}");
    let (said_lines, default_lines) = (line_by_line(&said), line_by_line(&default));
    for (said, default) in said_lines.lines().zip(default_lines.lines()) {
        assert_eq!(said, default);
    }
    assert!(said_lines == default_lines);
    assert_eq!(said.database_url.reveal(), default.database_url.reveal());
    assert_eq!(default.secret_keys.len(), 0);
}

#[test]
fn the_example_lists_every_setting_that_is_read_and_no_other() {
    let asked = RefCell::new(BTreeSet::new());
    let note = |name: &str| {
        asked.borrow_mut().insert(name.to_owned());
        None
    };
    Config::read(&note).expect("valid");
    let listed: BTreeSet<String> = values().into_keys().collect();
    assert_eq!(asked.into_inner(), listed);
}

#[test]
fn a_file_is_read_and_the_environment_wins() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(".env"), "PORT=99999\n").expect("written");
    let (said, went_well) = verb_in(folder.path(), &[], &["config", "check"]);
    assert!(!went_well && said.contains("PORT is not a number in range"), "{said}");
    let (said, went_well) = verb_in(folder.path(), &[("PORT", "3000")], &["config", "check"]);
    assert!(went_well, "{said}");
    std::fs::write(folder.path().join(".env"), "a line about hunter2\n").expect("written");
    let (said, went_well) = verb_in(folder.path(), &[], &["config", "check"]);
    assert!(!went_well && said.contains(".env line 1: is not NAME=value"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}

#[test]
fn what_cannot_work_is_told_before_anything_starts() {
    let refused = [
        ("KEY_ROTATION", "9s", "KEY_ROTATION is shorter than 10s"),
        ("LOCKOUT_FAILURES", "0", "LOCKOUT_FAILURES must be from 1 to 100"),
        ("LOCKOUT_FAILURES", "101", "LOCKOUT_FAILURES must be from 1 to 100"),
        ("REFRESH_LEEWAY", "13h", "REFRESH_LEEWAY is longer than SESSION_TTL_SHORT"),
        ("SMTP_CA_FILE", "/nowhere/at/all.pem", "SMTP_CA_FILE cannot be read"),
        ("SMTP_CA_FILE", "/dev/null", "SMTP_CA_FILE holds no certificate"),
        ("RATE_LIMIT_IP", "0/1m", "RATE_LIMIT_IP is not COUNT/TIME"),
        ("HASH_CONCURRENCY", "0", "HASH_CONCURRENCY is not a number in range"),
    ];
    for (name, value, expected) in refused {
        let read = Config::read(&|asked| (asked == name).then(|| value.to_owned()));
        let faults = read.map(drop).expect_err(name).0;
        assert!(faults.len() == 1 && faults[0].starts_with(expected), "{value}: {faults:?}");
    }
    for (name, value) in
        [("KEY_ROTATION", "10s"), ("LOCKOUT_FAILURES", "1"), ("LOCKOUT_FAILURES", "100")]
    {
        assert!(
            Config::read(&|asked| (asked == name).then(|| value.to_owned())).is_ok(),
            "{value}"
        );
    }
}

#[test]
fn the_port_moves_the_address_that_nobody_named() {
    let config = |settings: &[(&str, &str)]| {
        let settings: BTreeMap<&str, &str> = settings.iter().copied().collect();
        Config::read(&|name| settings.get(name).map(|value| (*value).to_owned())).expect("valid")
    };
    let moved = config(&[("PORT", "4000")]);
    assert_eq!(moved.app_url.origin(), "http://localhost:4000");
    assert_eq!((moved.token_issuer, moved.token_audience).0, "http://localhost:4000");
    let named = config(&[("PORT", "4000"), ("APP_URL", "http://localhost:5000")]);
    assert_eq!(named.app_url.origin(), "http://localhost:5000");
    let tokens = config(&[("TOKEN_ISSUER", "a"), ("TOKEN_AUDIENCE", "b")]);
    assert_eq!((tokens.token_issuer.as_str(), tokens.token_audience.as_str()), ("a", "b"));
}

#[test]
fn a_check_tells_every_fault_at_once_and_ends_with_1() {
    let settings = [("PORT", "99999"), ("ACCESS_TOKEN_TTL", "soon")];
    let (said, went_well) = verb_with(&settings, &["config", "check"]);
    assert!(!went_well && said.contains("2 fault(s)"), "{said}");
    assert!(said.contains("PORT is") && said.contains("ACCESS_TOKEN_TTL is"), "{said}");
    let other = ("CORS_ALLOWED_ORIGINS", "https://app.example,http://localhost:5173");
    let (said, went_well) = verb_with(&[other], &["config", "check"]);
    assert!(went_well && said.contains("https://app.example is another site"), "{said}");
    assert!(!said.contains("localhost:5173 is another site"), "{said}");
}
