//! The documents name tests: each of them is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Those that promise something and name the test that holds them to it.
const PROMISES: [&str; 2] = ["docs/SECURITY.md", "docs/FIELD_REPORTS.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, kind: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "node_modules") {
            found.extend(files(&path, kind));
        } else if path.extension().is_some_and(|it| it == kind) {
            found.push(path);
        }
    }
    found
}

/// The names of all functions in these files.
fn functions(files: &[PathBuf]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("text");
        for after in text.split("fn ").skip(1) {
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            names.insert(after[..end.unwrap_or(after.len())].to_owned());
        }
    }
    names
}

/// What stands between backticks and could be the path of a test: its name is a sentence.
fn named(text: &str) -> Vec<&str> {
    let is_path = |it: &&str| {
        it.contains("::") && it.chars().all(|c| c.is_ascii_alphanumeric() || "_:".contains(c))
    };
    let is_sentence =
        |it: &&str| it.rsplit("::").next().is_some_and(|it| it.matches('_').count() > 1);
    text.split('`').skip(1).step_by(2).filter(is_path).filter(is_sentence).collect()
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let tests = root().join("tests/server");
    let elsewhere = functions(
        &[files(&root().join("src"), "rs"), files(&root().join("tests/model"), "rs")].concat(),
    );
    let mut missing = Vec::new();
    let mut count = 0;
    for document in PROMISES {
        let text = std::fs::read_to_string(root().join(document)).expect(document);
        for path in named(&text) {
            let (first, last) = (path.split("::").next(), path.rsplit("::").next());
            let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
            let mut own = vec![tests.join(format!("{first}.rs")), tests.join(first)];
            own.retain(|it| it.exists());
            let own: Vec<PathBuf> = own
                .iter()
                .flat_map(|it| if it.is_dir() { files(it, "rs") } else { vec![it.clone()] })
                .collect();
            count += 1;
            if !functions(&own).contains(last) && !elsewhere.contains(last) {
                missing.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(missing.is_empty(), "no such test:\n{}", missing.join("\n"));
    assert!(count > 150, "the names are found: {count}");
}

#[test]
fn every_model_and_every_browser_test_that_a_document_names_is_there() {
    let model = functions(&files(&root().join("tests/model"), "rs"));
    let pages: Vec<String> = files(&root().join("end2end"), "ts")
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("text"))
        .collect();
    let mut missing = Vec::new();
    for document in PROMISES {
        let text = std::fs::read_to_string(root().join(document)).expect(document);
        for after in text.split("`model: ").skip(1) {
            let name = after.split('`').next().unwrap_or_default();
            // The sentence that says how they are written names none.
            if name.contains('_') && !model.contains(name) {
                missing.push(format!("{document}: model: {name}"));
            }
        }
        for after in text.split("browser: ").skip(1) {
            let mut words = after.split('"');
            let (Some(spec), Some(title)) = (words.next(), words.next()) else { continue };
            // Only a title that follows the name of its file at once.
            if spec.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                && !pages.iter().any(|page| page.contains(title))
            {
                missing.push(format!("{document}: browser: {spec}\"{title}\""));
            }
        }
    }
    assert!(missing.is_empty(), "no such test:\n{}", missing.join("\n"));
}
