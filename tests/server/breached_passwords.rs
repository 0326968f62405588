//! `PASSWORD_BLOCKLIST`: no new password that is known from a data breach; who has one already comes in
//! and is asked for another (ASVS 6.2.12). The file, made by `vestibule passwords build`.

use std::fs;
use std::path::{Path, PathBuf};

use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};
use tempfile::TempDir;
use vestibule::server::entity::audit_event::{Column, Entity};

use crate::support::app::{Answer, Jar, PASSWORD, Shared, TestApp, person};
use crate::support::process::{verb_in, verb_with};

const ADA: &str = "ada@example.com";
const ELSEWHERE: &str = "correct horse battery staple";
const BETTER: &str = "another river lamp";

/// No configuration: not even a good one is needed.
const FAULTY: [(&str, &str); 1] = [("PORT", "99999")];

/// A file made of this list, and where it is.
fn list(text: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("in.txt"), text).expect("written");
    let (said, went_well) = built(folder.path());
    assert!(went_well, "{said}");
    let file = folder.path().join("out");
    (folder, file)
}

fn built(folder: &Path) -> (String, bool) {
    verb_in(folder, &FAULTY, &["passwords", "build", "in.txt", "--output", "out"])
}

fn with_list(file: &Path) -> [(&'static str, &str); 1] {
    [("PASSWORD_BLOCKLIST", file.to_str().expect("UTF-8"))]
}

fn is_refused(answer: &Answer, field: &str) {
    assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{}", answer.body);
    assert!(answer.body.contains("appeared in a data breach"), "{}", answer.body);
    assert_eq!(answer.json()["errors"][0]["field"], field, "{}", answer.body);
    assert!(answer.cookie("access_token").is_none());
}

#[tokio::test]
async fn no_route_that_sets_a_password_takes_a_breached_one() {
    let (_folder, file) = list(format!("{ELSEWHERE}\n"));
    let settings = [&with_list(&file)[..], &[("REQUIRE_VERIFIED_EMAIL", "on")]].concat();
    let app = TestApp::with(&settings).await;
    let stranger = Jar::default();
    let breached = json!({ "login": ADA, "password": ELSEWHERE });
    is_refused(&app.post("/auth/sign-up", &stranger, breached).await, "password");
    let fields = [("login", ADA), ("password", ELSEWHERE)];
    let answer = app.form("/forms/sign_up", &stranger, &fields).await;
    assert_eq!(answer.status, 303);
    let page = app.get(answer.header("location"), &stranger.after(&answer)).await.body;
    assert!(page.contains("appeared in a data breach") && !page.contains(ELSEWHERE), "{page}");
    assert_eq!(app.rows().await.accounts, 0, "nobody has an account");
    assert_eq!(app.post("/auth/sign-up", &stranger, person(ADA)).await.status, 202);
    let confirm = app.letter(ADA, 1).await.token().to_owned();
    let body = json!({ "token": confirm, "password": ELSEWHERE });
    is_refused(&app.post("/auth/verify-email", &stranger, body).await, "password");
    let body = json!({ "token": confirm, "password": PASSWORD });
    let confirmed = app.post("/auth/verify-email", &stranger, body).await;
    assert_eq!(confirmed.json().get("password_breached"), None, "{}", confirmed.body);
    let jar = stranger.after(&confirmed);
    let body = json!({ "current_password": PASSWORD, "new_password": ELSEWHERE });
    is_refused(&app.post("/auth/change-password", &jar, body).await, "new_password");
    app.post("/auth/forgot-password", &stranger, json!({ "login": ADA })).await;
    app.all_sent().await;
    let letters = app.letters_to(ADA);
    let reset = letters.iter().find(|letter| letter.text.contains("/reset-password?token="));
    let body = json!({ "token": reset.expect("a link").token(), "password": ELSEWHERE });
    is_refused(&app.post("/auth/reset-password", &stranger, body).await, "password");
    assert!(app.is_signed_in(&jar).await, "nothing of it counted");
    app.sign_in(ADA).await;
}

/// Ada has an account with a password that the list, set since, knows.
async fn known_by_now(shared: &Shared, file: &Path) -> TestApp {
    shared.start(&[]).await.sign_up("ada").await;
    shared.start(&with_list(file)).await
}

async fn details(app: &TestApp) -> Vec<String> {
    let events = Entity::find().order_by_asc(Column::Id).all(&app.state.db).await.expect("read");
    events.into_iter().filter_map(|event| event.detail).collect()
}

#[tokio::test]
async fn who_has_one_comes_in_and_the_api_says_so() {
    let (_folder, file) = list(format!("{PASSWORD}\n"));
    let shared = Shared::new().await;
    let app = known_by_now(&shared, &file).await;
    let wrong = json!({ "login": "ada", "password": ELSEWHERE });
    let refused = app.post("/auth/sign-in", &Jar::default(), wrong).await;
    assert_eq!(refused.json().get("password_breached"), None);
    let answer = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["password_breached"]), (200, &true.into()));
    let jar = Jar::default().after(&answer);
    assert!(app.is_signed_in(&jar).await);
    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let bearer = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    assert_eq!(bearer["password_breached"], true);
    let refreshed = json!({ "refresh_token": bearer["refresh_token"] });
    let refreshed = app.post("/auth/refresh", &Jar::default(), refreshed).await.json();
    assert!(refreshed["access_token"].is_string() && refreshed.get("password_breached").is_none());
    let expected = ["new device, breached password"; 2];
    assert_eq!(details(&app).await, expected);
    let again = app.post("/auth/sign-in", &jar.without("access_token"), person("ada")).await;
    assert_eq!(again.json()["password_breached"], true);
    assert!(details(&app).await.contains(&"known device, breached password".to_owned()));
    let body = json!({ "current_password": PASSWORD, "new_password": BETTER });
    let jar = Jar::default().after(&again);
    let changed = app.post("/auth/change-password", &jar, body).await;
    assert_eq!((changed.status.as_u16(), changed.json().get("password_breached")), (200, None));
    let better = json!({ "login": "ada", "password": BETTER });
    let answer = app.post("/auth/sign-in", &Jar::default(), better).await;
    assert_eq!((answer.status.as_u16(), answer.json().get("password_breached")), (200, None));
}

#[tokio::test]
async fn a_form_leads_to_where_a_new_one_is_chosen_and_from_there_on() {
    let (_folder, file) = list(format!("{PASSWORD}\n"));
    let shared = Shared::new().await;
    let app = known_by_now(&shared, &file).await;
    for (return_to, leads_to, on) in [
        (
            "/tasks?page=2",
            "/account/security?return_to=%2Ftasks%3Fpage%3D2",
            r#"href="/tasks?page=2""#,
        ),
        ("", "/account/security", "change_password"),
        ("//evil.example", "/account/security", "change_password"),
    ] {
        let fields = [("login", "ada"), ("password", PASSWORD), ("return_to", return_to)];
        let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, leads_to));
        let jar = Jar::default().after(&answer);
        let page = app.get(leads_to, &jar).await;
        assert!(page.body.contains("appeared in a data breach"), "{}", page.body);
        assert!(page.body.contains(on) && !page.body.contains("evil"), "{}", page.body);
        assert_eq!(page.body.contains("Not now"), return_to == "/tasks?page=2");
        let once = app.get(leads_to, &jar.after(&page)).await;
        assert!(!once.body.contains("appeared in a data breach") && !once.body.contains("Not now"));
    }
}

#[tokio::test]
async fn whose_address_is_confirmed_with_one_is_asked_for_another() {
    let (_folder, file) = list(format!("{PASSWORD}\n"));
    let shared = Shared::new().await;
    let before = shared.start(&[("REQUIRE_VERIFIED_EMAIL", "on")]).await;
    before.post("/auth/sign-up", &Jar::default(), person(ADA)).await;
    let letter = before.letter(ADA, 1).await;
    let settings = [&with_list(&file)[..], &[("REQUIRE_VERIFIED_EMAIL", "on")]].concat();
    let app = shared.start(&settings).await;
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    let answer = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["password_breached"]), (200, &true.into()));
}

/// A disk that fails lets people in; no password is set that nobody could look up.
#[tokio::test]
async fn a_list_that_cannot_be_read_signs_nobody_out_and_sets_nothing() {
    let (_folder, file) = list(format!("{PASSWORD}\n"));
    let shared = Shared::new().await;
    let app = known_by_now(&shared, &file).await;
    let jar = app.sign_in("ada").await;
    fs::OpenOptions::new().write(true).truncate(true).open(&file).expect("cut short");
    assert!(app.is_signed_in(&jar).await);
    let answer = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!((answer.status.as_u16(), answer.json().get("password_breached")), (200, None));
    let before = app.rows().await;
    let new = json!({ "login": "grace", "password": BETTER });
    let answer = app.post("/auth/sign-up", &Jar::default(), new).await;
    assert_eq!(answer.refusal().0, 503, "{}", answer.body);
    let body = json!({ "current_password": PASSWORD, "new_password": BETTER });
    assert_eq!(app.post("/auth/change-password", &jar, body).await.refusal().0, 503);
    assert_eq!(app.rows().await, before);
}

#[test]
fn a_file_that_is_no_list_of_ours_stops_the_start_with_a_sentence() {
    let (folder, file) = list("some long password\nand another one\n");
    let check = |value: &str| verb_with(&[("PASSWORD_BLOCKLIST", value)], &["config", "check"]);
    let (said, went_well) = check(file.to_str().expect("UTF-8"));
    assert!(went_well, "{said}");
    let whole = fs::read(&file).expect("read");
    let path = |name: &str, bytes: &[u8]| {
        fs::write(folder.path().join(name), bytes).expect("written");
        folder.path().join(name).display().to_string()
    };
    for (value, expected) in [
        ("/nowhere/at/all".to_owned(), "cannot be read"),
        (folder.path().display().to_string(), "is not a list that"),
        (path("plain", b"some long password\nand another one\n"), "is not a list that"),
        (path("empty", b""), "is not a list that"),
        (path("short", &whole[..whole.len() - 1]), "was cut short"),
        (path("long", &[&whole[..], &whole].concat()), "was cut short"),
    ] {
        let (said, went_well) = check(&value);
        let expected = format!("PASSWORD_BLOCKLIST {expected}");
        assert!(!went_well && said.contains(&expected), "{value}: {said}");
        let (said, went_well) = verb_with(&[("PASSWORD_BLOCKLIST", &value)], &["serve"]);
        assert!(!went_well && said.contains(&expected), "{value}: {said}");
    }
}

#[test]
fn a_list_is_built_from_passwords_or_digests_and_replaced_as_a_whole() {
    let (folder, file) = list("some long password\r\n\nshort\nsome long password\nand another one");
    let plain = fs::read(&file).expect("read");
    assert_eq!(plain.len(), 32 + 8 + 2 * 8);
    // SHA-1 of the first.
    let digests = "7D7097B087AB9C47F7A973EDA601F6AEBEE625D5:9\n".repeat(2);
    fs::write(folder.path().join("in.txt"), &digests).expect("written");
    let (said, went_well) = built(folder.path());
    assert!(
        went_well && said.contains("Wrote 1 passwords") && said.contains("of 2 lines"),
        "{said}"
    );
    let good = fs::read(&file).expect("read");
    for (bad, expected) in [
        (format!("{digests}some password\n"), "in.txt: line 3 is no SHA-1 digest: some password"),
        ("8846F7EAEE8FB117AD06BDD830B7586C:5\n".into(), "NTLM"),
        (String::new(), "holds no password"),
        ("short\n".into(), "holds no password"),
        ("x".repeat(5000), "in.txt: line 1: is longer than 4096 bytes"),
    ] {
        fs::write(folder.path().join("in.txt"), bad).expect("written");
        let (said, went_well) = built(folder.path());
        assert!(!went_well && said.contains(expected), "{said}");
        assert_eq!(fs::read(&file).expect("read"), good, "the old one stays");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing is left over");
    let words = |words: &[&str]| verb_in(folder.path(), &FAULTY, words);
    for (line, expected) in [
        (["nowhere.txt", "--output", "out"], "nowhere.txt: "),
        (["in.txt", "--output", "no/such/out"], "no/such: "),
        (["in.txt", "--output", "./in.txt"], "would be replaced by what is made of it"),
        (["in.txt", "--output", "."], "is no file"),
        (["in.txt", "--output", "/dev/null"], "is no file"),
        ([".", "--output", "out"], "is a folder"),
    ] {
        let (said, went_well) = words(&[&["passwords", "build"], &line[..]].concat());
        assert!(!went_well && said.contains(expected), "{line:?}: {said}");
    }
    let (said, went_well) = words(&["passwords", "build", "in.txt"]);
    assert!(!went_well && said.contains("--output"), "{said}");
}

#[test]
fn the_document_says_what_a_client_is_told() {
    let (document, _) = verb_with(&FAULTY, &["openapi"]);
    let document: Value = serde_json::from_str(&document).expect("JSON");
    for schema in ["Said", "BearerTokens"] {
        let schema = &document["components"]["schemas"][schema];
        assert_eq!(schema["properties"]["password_breached"]["type"], "boolean");
        let required = schema["required"].as_array().expect("a list");
        assert!(!required.contains(&"password_breached".into()), "{schema}");
    }
}
