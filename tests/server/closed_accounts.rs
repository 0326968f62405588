//! Accounts that an operator disables, enables, deletes or signs out, from the command line, beside a
//! running server.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;
use vestibule::domain::Login;
use vestibule::server::{accounts, database, operator};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, Shared, TestApp, person, soon};
use crate::support::letters::Mail;
use crate::support::process::verb;

const ADA: &str = "ada@example.com";

/// Servers hear of it within this.
const HEARD: Duration = Duration::from_millis(1500);

async fn bearer(app: &TestApp, login: &str) -> (String, String) {
    let body = json!({ "login": login, "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let text = |name: &str| tokens[name].as_str().expect("a token").to_owned();
    (text("access_token"), text("refresh_token"))
}

async fn by_bearer(app: &TestApp, method: Method, path: &str, token: &str) -> Answer {
    let more = Extra::json(json!({ "title": "Water the plants" }));
    let more = more.headers(&[("authorization", &format!("Bearer {token}"))]);
    app.send(method, path, &Jar::default(), more).await
}

fn done(shared: &Shared, words: &[&str]) -> String {
    let (said, went_well) = verb(&shared.url(), words);
    assert!(went_well, "{words:?}: {said}");
    said
}

#[tokio::test]
async fn a_disabled_account_is_out_within_moments_and_nobody_signs_in_to_it() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up(ADA).await;
    let link = app.letter(ADA, 1).await;
    assert_eq!(
        app.post("/auth/verify-email", &jar, json!({ "token": link.token() })).await.status,
        200
    );
    let (access, refresh) = bearer(&app, ADA).await;
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    app.all_sent().await;
    let letters = app.letters_to(ADA);
    let sent = letters.len();
    let is_reset = |letter: &&Mail| letter.text.contains("/reset-password?token=");
    let reset = letters.iter().find(is_reset).expect("a link");

    let said = done(&shared, &["user", "disable", ADA]);
    assert!(said.contains("is now disabled; 2 sessions ended"), "{said}");
    tokio::time::sleep(HEARD).await;
    let me = app.get("/auth/me", &jar).await;
    assert_eq!(me.refusal(), (401, "TOKEN_INVALID".into()));
    assert!(me.clears("access_token") && me.clears("refresh_token"));
    let page = app.get("/account", &jar).await;
    assert_eq!(
        (page.status.as_u16(), page.header("location")),
        (303, "/sign-in?return_to=%2Faccount")
    );
    for (method, path) in [(Method::GET, "/api/v1/tasks"), (Method::POST, "/api/v1/tasks")] {
        let refused = by_bearer(&app, method, path, &access).await;
        assert_eq!(refused.refusal(), (401, "TOKEN_INVALID".into()));
    }
    let body = json!({ "refresh_token": refresh });
    let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(renewed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));

    let right = app.post("/auth/sign-in", &Jar::default(), person(ADA)).await;
    assert_eq!(right.refusal(), (403, "ACCOUNT_DISABLED".into()));
    assert_eq!(right.cookies(), Vec::<String>::new());
    let wrong = json!({ "login": ADA, "password": "not the password" });
    let wrong = app.post("/auth/sign-in", &Jar::default(), wrong).await;
    assert_eq!(wrong.refusal(), (401, "INVALID_CREDENTIALS".into()));
    let fields = [("login", ADA), ("password", PASSWORD)];
    let form = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let page = app.get(form.header("location"), &Jar::default().after(&form)).await;
    assert!(page.body.contains("This account is disabled"), "{}", page.body);
    assert_eq!(app.live_sessions().await, 0);

    let body = json!({ "token": reset.token(), "password": "another river lamp" });
    let used = app.post("/auth/reset-password", &Jar::default(), body).await;
    assert_eq!(used.refusal(), (400, "LINK_INVALID".into()));
    for path in ["/auth/forgot-password", "/auth/verify-email/resend"] {
        let asked = app.post(path, &Jar::default(), json!({ "login": ADA })).await;
        assert_eq!(asked.status, 202, "as for any other name");
    }
    app.all_sent().await;
    assert_eq!(app.letters_to(ADA).len(), sent, "no email");

    assert!(done(&shared, &["user", "disable", ADA]).contains("already disabled"));
    assert!(done(&shared, &["user", "show", ADA]).contains("state:    disabled since"));
    assert!(done(&shared, &["user", "enable", ADA]).contains("is now enabled"));
    assert!(done(&shared, &["user", "enable", ADA]).contains("already enabled"));
    assert!(!app.is_signed_in(&jar).await, "what ended stays so");
    let jar = app.sign_in(ADA).await;
    let activity = app.get("/account/activity", &jar).await.body;
    for sentence in
        ["An administrator disabled this account", "An administrator enabled this account"]
    {
        assert!(activity.contains(sentence), "{activity}");
    }
}

#[tokio::test]
async fn a_sign_in_on_its_way_does_not_survive_the_disabling() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let db = &app.state.db;
    let login = Login::parse("ada").expect("valid");
    let checked = accounts::find(db, Some(&login)).await.expect("read").expect("an account");
    let transaction = database::begin(db).await.expect("begun");
    assert!(accounts::is_still_in_force(&transaction, &checked).await.expect("read"));
    let now = chrono::Utc::now();
    let disabled = operator::disable(&transaction, checked.id, now).await.expect("disabled");
    assert_eq!(disabled.map(|ended| ended.len()), Some(1));
    assert!(!accounts::is_still_in_force(&transaction, &checked).await.expect("read"));
    let changed = accounts::change_password(&transaction, checked, "a hash".to_owned()).await;
    assert!(changed.is_err(), "nor does a change of password");
}

#[tokio::test]
async fn a_deleted_account_is_out_within_moments_and_its_user_name_is_not_given_out_again() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("Ada").await;
    let (access, refresh) = bearer(&app, "ada").await;
    assert_eq!(by_bearer(&app, Method::POST, "/api/v1/tasks", &access).await.status, 201);

    let (said, went_well) = verb(&shared.url(), &["user", "delete", "ada"]);
    assert!(!went_well && said.contains("add --yes"), "{said}");
    assert!(app.is_signed_in(&jar).await, "nothing was touched");
    assert!(done(&shared, &["user", "delete", "ada", "--yes"]).contains("is deleted"));
    tokio::time::sleep(HEARD).await;
    for (method, path) in [(Method::GET, "/api/v1/tasks"), (Method::POST, "/api/v1/tasks")] {
        let refused = by_bearer(&app, method, path, &access).await;
        assert_eq!(refused.refusal(), (401, "TOKEN_INVALID".into()));
    }
    let refused = app.get("/api/v1/people", &jar).await;
    assert_eq!(refused.refusal(), (401, "TOKEN_INVALID".into()));
    let body = json!({ "refresh_token": refresh });
    let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(renewed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    let unknown = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(unknown.refusal(), (401, "INVALID_CREDENTIALS".into()));

    let again = app.post("/auth/sign-up", &Jar::default(), person("ADA")).await;
    assert_eq!(again.refusal(), (409, "LOGIN_TAKEN".into()));
    let (said, went_well) = verb(&shared.url(), &["user", "delete", "ada", "--yes"]);
    assert!(!went_well && said.contains("there is no account ada"), "{said}");

    // An address is its owner's, who may come back.
    app.sign_up(ADA).await;
    done(&shared, &["user", "delete", ADA, "--yes"]);
    app.sign_up(ADA).await;
}

#[tokio::test]
async fn a_server_that_starts_later_knows_of_deleted_accounts_before_its_port_is_open() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    let (access, _) = bearer(&app, "ada").await;
    done(&shared, &["user", "delete", "ada", "--yes"]);
    app.stop().await;
    let app = shared.start(&[]).await;
    let refused = by_bearer(&app, Method::GET, "/api/v1/tasks", &access).await;
    assert_eq!(refused.refusal(), (401, "TOKEN_INVALID".into()));
}

#[tokio::test]
async fn an_operator_sees_and_ends_the_sessions_of_one_account_or_of_all() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let ada = app.sign_up("ada").await;
    let eve = app.sign_up("eve").await;
    let also_ada = app.sign_in("ada").await;
    let said = done(&shared, &["sessions", "list", "ada"]);
    assert_eq!(said.lines().filter(|line| line.contains(", last used ")).count(), 2, "{said}");
    assert!(said.contains(&app.session_id(&ada).to_string()), "{said}");
    assert!(done(&shared, &["user", "show", "ada"]).contains("sessions: 2"));
    assert!(done(&shared, &["sessions", "end", "ada"]).contains("2 sessions ended"));
    soon(async || !app.is_signed_in(&ada).await && !app.is_signed_in(&also_ada).await).await;
    assert!(app.is_signed_in(&eve).await);
    assert!(done(&shared, &["sessions", "list", "ada"]).contains("signed in nowhere"));
    let ada = app.sign_in("ada").await;
    let activity = app.get("/account/activity", &ada).await.body;
    assert!(activity.contains("An administrator signed out all devices"), "{activity}");
    let said = done(&shared, &["sessions", "end", "--all"]);
    assert!(said.contains("2 sessions of 2 accounts ended"), "{said}");
    soon(async || !app.is_signed_in(&ada).await && !app.is_signed_in(&eve).await).await;
    let (said, went_well) = verb(&shared.url(), &["sessions", "end"]);
    assert!(!went_well && said.contains("LOGIN"), "{said}");
}

/// An account whose address is another's in another spelling has no name of its own.
#[tokio::test]
async fn an_account_is_named_by_its_id_also_where_somebody_calls_themselves_that() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let ada = app.claims(&app.sign_up("ada").await).sub.to_string();
    app.sign_up(&ada).await;
    let said = done(&shared, &["user", "show", &ada]);
    assert!(said.contains("ada") && !said.contains(&format!("login:    {ada}")), "{said}");
    assert!(done(&shared, &["user", "disable", &ada]).contains("is now disabled"));
    let right = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(right.refusal(), (403, "ACCOUNT_DISABLED".into()));
    app.sign_in(&ada).await;
}

#[tokio::test]
async fn a_name_without_an_account_is_said_and_fails() {
    let shared = Shared::new().await;
    let _app = shared.start(&[]).await;
    for words in [
        &["user", "show", "nobody"][..],
        &["user", "disable", "nobody"],
        &["user", "enable", "nobody"],
        &["user", "delete", "nobody", "--yes"],
        &["sessions", "list", "nobody"],
        &["sessions", "end", "nobody"],
    ] {
        let (said, went_well) = verb(&shared.url(), words);
        assert!(!went_well && said.contains("there is no account nobody"), "{words:?}: {said}");
    }
}
