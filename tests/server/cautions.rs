//! What works and is worth a warning: files that others can read, proxies that anybody could be.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::support::process::free_port;

/// `config check`, or the server until it has said what there is to say.
fn run(folder: &Path, words: &[&str], settings: &[(&str, &str)]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_vestibule"))
        .args(words)
        .env_clear()
        .envs(settings.iter().copied())
        .current_dir(folder)
        .output()
        .expect("run");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.success())
}

fn folder_with(files: &[(&str, u32)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("data")).expect("made");
    for (name, mode) in files {
        let path = folder.path().join(name);
        let content = if *name == ".env" { "" } else { "0123456789012345678901234567890123456789" };
        fs::write(&path, content).expect("written");
        fs::set_permissions(&path, Permissions::from_mode(*mode)).expect("set");
    }
    folder
}

#[test]
fn secrets_that_others_can_read_are_warned_of_and_refused_where_that_is_asked_for() {
    for name in [".env", "data/secret.key"] {
        for mode in [0o644, 0o640, 0o604, 0o660] {
            let folder = folder_with(&[(name, mode)]);
            let (said, passed) = run(folder.path(), &["config", "check"], &[]);
            assert!(passed, "{said}");
            assert!(said.contains(&format!("chmod 600 {name}")), "{mode:o}: {said}");
            let port = free_port().to_string();
            let strict = [("STRICT_PERMISSIONS", "on"), ("PORT", port.as_str())];
            let (said, passed) = run(folder.path(), &[], &strict);
            assert!(!passed, "it does not start");
            assert!(said.contains("STRICT_PERMISSIONS") && said.contains(name), "{said}");
            let (said, passed) = run(folder.path(), &["config", "check"], &strict);
            assert!(!passed && said.contains(name), "{said}");
        }
        for mode in [0o600, 0o400] {
            let folder = folder_with(&[(name, mode)]);
            let strict = [("STRICT_PERMISSIONS", "on")];
            let (said, passed) = run(folder.path(), &["config", "check"], &strict);
            assert!(passed && !said.contains("chmod"), "{said}");
        }
    }
}

#[test]
fn the_check_says_which_file_it_has_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().canonicalize().expect("a folder").join(".env");
    let (said, _) = run(folder.path(), &["config", "check"], &[]);
    assert!(said.contains(&format!("there is no {}.", file.display())), "{said}");
    fs::write(&file, "BRAND_NAME=Acme\n").expect("written");
    let (said, _) = run(folder.path(), &["config", "check"], &[]);
    assert!(said.contains(&format!("and from {}.", file.display())), "{said}");
}

#[test]
fn a_logo_for_the_light_alone_is_warned_of() {
    let logo = concat!(env!("CARGO_MANIFEST_DIR"), "/public/favicon.svg");
    let folder = tempfile::tempdir().expect("a folder");
    let (said, passed) = run(folder.path(), &["config", "check"], &[("BRAND_LOGO", logo)]);
    assert!(passed && said.contains("BRAND_LOGO without BRAND_LOGO_DARK"), "{said}");
    let both = [("BRAND_LOGO", logo), ("BRAND_LOGO_DARK", logo)];
    let (said, _) = run(folder.path(), &["config", "check"], &both);
    assert!(!said.contains("BRAND_LOGO_DARK"), "{said}");
}

#[test]
fn proxies_that_anybody_could_be_are_warned_of() {
    let folder = tempfile::tempdir().expect("a folder");
    for net in ["0.0.0.0/0", "::/0", "10.0.0.0/8, 0.0.0.0/0"] {
        let (said, passed) = run(folder.path(), &["config", "check"], &[("TRUSTED_PROXIES", net)]);
        assert!(passed && said.contains("TRUSTED_PROXIES holds"), "{net}: {said}");
    }
    let (said, _) = run(folder.path(), &["config", "check"], &[("TRUSTED_PROXIES", "10.0.0.0/8")]);
    assert!(!said.contains("TRUSTED_PROXIES"), "{said}");
}
