//! `.env` as the program itself reads it, in a folder of its own.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Nothing in the environment but this: what was printed, and whether it went well.
fn run(folder: &Path, words: &[&str], environment: &[(&str, &[u8])]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_vestibule"))
        .args(words)
        .env_clear()
        .envs(environment.iter().map(|(name, value)| (name, OsStr::from_bytes(value))))
        .current_dir(folder)
        .output()
        .expect("run");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.success())
}

fn with(file: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(".env"), file).expect("written");
    folder
}

fn check(file: impl AsRef<[u8]>) -> (String, bool) {
    run(with(file).path(), &["config", "check"], &[])
}

#[test]
fn a_file_in_a_folder_above_is_not_read() {
    let above = tempfile::tempdir().expect("a folder");
    let other = above.path().join("other.db");
    let file = format!("DATABASE_URL=sqlite://{}\n", other.display());
    std::fs::write(above.path().join(".env"), &file).expect("written");
    let here = above.path().join("here");
    std::fs::create_dir(&here).expect("made");
    let (said, went_well) = run(&here, &["migrate"], &[]);
    assert!(went_well, "{said}");
    assert!(!other.exists(), "the other project's database is left alone");
    assert!(here.join("data/vestibule.db").exists());

    std::fs::write(here.join(".env"), &file).expect("written");
    let wins = format!("sqlite://{}", here.join("wins.db").display());
    run(&here, &["migrate"], &[("DATABASE_URL", wins.as_bytes())]);
    assert!(here.join("wins.db").exists() && !other.exists(), "the environment wins");
    run(&here, &["migrate"], &[]);
    assert!(other.exists(), "the working folder's own is read");
}

/// Whoever mends one is not told of the next only then; but nothing is said of what could not be read.
#[test]
fn the_faults_of_other_settings_are_told_along_with_those_of_the_file() {
    let file = "BRAND_NAME=Acme # ours\nBRAND_COLOR=plum\nPORT=99999\nSMTP_URL=smtp://mail.example # x\nREQUIRE_VERIFIED_EMAIL=true\n";
    let (said, went_well) = check(file);
    assert!(!went_well, "{said}");
    for fault in [".env line 1: ", ".env line 4: ", "BRAND_COLOR ", "PORT "] {
        assert!(said.contains(fault), "{fault}: {said}");
    }
    assert!(!said.contains("needs SMTP_URL"), "{said}");
}

#[test]
fn a_fault_names_its_line_and_stops_every_verb() {
    let file = "# of ours\nAPP_URL=http://localhost:3000\nSECRET_KEY=hunter2 # old\nhunter2\n";
    let folder = with(file);
    for words in [&["config", "check"][..], &["migrate"], &["serve"]] {
        let (said, went_well) = run(folder.path(), words, &[]);
        assert!(!went_well, "{words:?}: {said}");
        assert!(said.contains(".env line 3: the value of SECRET_KEY holds \" #\""), "{said}");
        assert!(said.contains(".env line 4: is not NAME=value"), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[test]
fn a_password_keeps_its_dollars_backslashes_and_hashes() {
    // What is wrong with a value shows that it arrived whole.
    for text in [r"pa$word1\n#x", "${HOME}", "\"a b\" c", "a'b"] {
        let (said, went_well) =
            check(format!("PURGE_SCHEDULE=0 3 * * *\nACCESS_TOKEN_TTL={text}\n"));
        assert!(!went_well && said.contains(text), "{text}: {said}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let (said, went_well) = check(b"\xef\xbb\xbfPORT=nonsense\n");
    assert!(!went_well && said.contains("PORT is not a number"), "{said}");
}

#[test]
fn what_cannot_be_read_is_a_fault_not_silence() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join(".env")).expect("made");
    let (said, went_well) = run(folder.path(), &["config", "check"], &[]);
    assert!(!went_well && said.contains(".env cannot be read: "), "{said}");
    let (said, went_well) = check(b"PORT=3000\nMAIL_FROM=Z\xfcrich <a@b.example>\n");
    assert!(!went_well && said.contains(".env line 2: is not UTF-8"), "{said}");
    let folder = with("");
    let (said, went_well) =
        run(folder.path(), &["config", "check"], &[("MAIL_FROM", b"Z\xfcrich")]);
    assert!(!went_well && said.contains("MAIL_FROM in the environment is not UTF-8"), "{said}");
}

#[test]
fn a_name_that_is_none_of_ours_is_warned_of() {
    let file = "CORS_ALLOWED_ORIGIN=https://a.example\nJWT_SECRET=hunter2\n";
    let expected = [
        ".env line 1: CORS_ALLOWED_ORIGIN is no setting of ours; the nearest is CORS_ALLOWED_ORIGINS",
        ".env line 2: JWT_SECRET is no setting of ours; the nearest is SECRET_KEY",
    ];
    let (said, went_well) = check(file);
    assert!(went_well, "{said}");
    for line in expected {
        assert!(said.contains(line), "{said}");
    }
    assert!(!said.contains("hunter2"), "{said}");
    let (said, went_well) = check(format!("{file}PORT=nonsense\n"));
    assert!(!went_well && said.contains(expected[0]) && said.contains("PORT is not"), "{said}");
}
