//! What an account is made with (`SIGN_UP_LOGIN`), and one without an address where that must be confirmed.

use chrono::{TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{EntityTrait, ExprTrait, QueryOrder};
use serde_json::{Value, json};
use std::time::Duration;
use vestibule::server::entity::{session, user};
use vestibule::server::jobs::growth;

use crate::support::app::{Answer, Jar, PASSWORD, Shared, TestApp, person};
use crate::support::html::Page;

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";
const OTHER: &str = "another river lamp";
const CONFIRMING: [(&str, &str); 1] = [("REQUIRE_VERIFIED_EMAIL", "true")];

async fn confirming() -> TestApp {
    TestApp::with(&CONFIRMING).await
}

fn named(name: &str, address: &str) -> Value {
    json!({ "login": name, "email": address, "password": PASSWORD })
}

async fn post(app: &TestApp, path: &str, body: Value) -> Answer {
    app.post(path, &Jar::default(), body).await
}

/// An account from when no address was asked for, on a server that asks for one now.
async fn without_address() -> (Shared, TestApp) {
    let shared = Shared::new().await;
    let before = shared.start(&[]).await;
    before.sign_up("ada").await;
    before.stop().await;
    let app = shared.start(&CONFIRMING).await;
    (shared, app)
}

/// What is wrong with which field.
fn wrong(answer: &Answer) -> (u16, String, Vec<String>) {
    let fields = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    let fields = fields.iter().map(|it| it["field"].as_str().expect("a name").to_owned());
    (answer.status.as_u16(), answer.code(), fields.collect())
}

fn refused(field: &str) -> (u16, String, Vec<String>) {
    (400, "VALIDATION_FAILED".to_owned(), vec![field.to_owned()])
}

#[tokio::test]
async fn a_bare_user_name_is_refused_where_an_address_is_asked_for_and_the_other_way_round() {
    for (rule, login, other) in [("email", "ada", ADA), ("username", ADA, "ada")] {
        let app = TestApp::with(&[("SIGN_UP_LOGIN", rule)]).await;
        let answer = post(&app, "/auth/sign-up", person(login)).await;
        assert_eq!(wrong(&answer), refused("login"), "{rule}");
        for by in ["", "email", "username"] {
            let fields = [("login", login), ("password", PASSWORD), ("by", by)];
            let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
            let back = answer.header("location");
            assert!(back.starts_with("/sign-up?refused="), "{rule}, {by}: {back}");
            let page = app.get(back, &Jar::default().after(&answer)).await;
            let page = Page::of(&page.body);
            let field = page.by_id("login").expect("a field");
            assert_eq!(field.attribute("aria-invalid"), "true", "{rule}, {by}");
            assert_eq!(field.attribute("value"), login);
        }
        assert_eq!(app.rows().await.accounts, 0, "{rule}");
        assert_eq!(post(&app, "/auth/sign-up", person(other)).await.status, 201, "{rule}");
    }
}

#[tokio::test]
async fn the_page_asks_for_an_address_and_offers_a_user_name_below_with_a_warning() {
    let app = TestApp::start().await;
    let jar = Jar::default();
    let page = app.get("/sign-up", &jar).await.body;
    assert!(page.contains("Choose a username instead"), "{page}");
    assert!(page.contains("href=\"/sign-up?by=username\""), "{page}");
    assert!(!page.contains("reset a forgotten password"), "{page}");
    assert_eq!(Page::of(&page).by_id("login").expect("a field").attribute("type"), "email");
    let page = app.get("/sign-up?by=username&return_to=%2Ftasks", &jar).await.body;
    assert!(
        page.contains("Without an email you can&#x27;t reset") || page.contains("you can't reset")
    );
    assert!(page.contains("href=\"/sign-up?return_to=%2Ftasks\""), "{page}");
    for (rule, expected) in [("email", "email"), ("username", "text")] {
        let app = TestApp::with(&[("SIGN_UP_LOGIN", rule)]).await;
        for path in ["/sign-up", "/sign-up?by=username", "/sign-up?by=email"] {
            let page = app.get(path, &jar).await.body;
            let of = Page::of(&page);
            assert_eq!(of.by_id("login").expect("a field").attribute("type"), expected, "{rule}");
            assert!(!page.contains("instead"), "{rule}: there is no other way");
        }
    }
}

/// Whoever is asked for an address and types a name would have an account that nobody can recover.
#[tokio::test]
async fn a_name_typed_where_the_page_asks_for_an_address_makes_no_account() {
    let app = TestApp::start().await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("by", "email")];
    let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    let page = app.get(answer.header("location"), &Jar::default().after(&answer)).await;
    assert!(page.body.contains("Enter a full email"), "{}", page.body);
    assert_eq!(app.rows().await.accounts, 0);
    let named = [("login", "ada"), ("email", "bob"), ("password", PASSWORD), ("by", "username")];
    let referer = "http://localhost:3000/sign-up?by=username";
    let more = crate::support::app::Extra::form(&named).headers(&[("referer", referer)]);
    let answer = app.send(reqwest::Method::POST, "/forms/sign_up", &Jar::default(), more).await;
    assert!(answer.header("location").starts_with("/sign-up?by=username&"));
    let page = app.get(answer.header("location"), &Jar::default().after(&answer)).await;
    let page = Page::of(&page.body);
    assert_eq!((page.value("login"), page.value("email")), ("ada".into(), "bob".into()));
    assert_eq!(app.rows().await.accounts, 0);
}

#[tokio::test]
async fn a_user_name_can_have_an_address_beside_it() {
    let app = TestApp::start().await;
    let answer = post(&app, "/auth/sign-up", named("ada", ADA)).await;
    assert_eq!(
        (answer.status, &answer.json()["user"]["email"]),
        (reqwest::StatusCode::CREATED, &json!(ADA))
    );
    app.letter(ADA, 1).await;
    for login in ["ada", ADA] {
        app.sign_in(login).await;
    }
    for (body, expected) in [
        (named("eve", ADA), (409, "LOGIN_TAKEN".to_owned(), vec![])),
        (named("ada", BOB), (409, "LOGIN_TAKEN".to_owned(), vec![])),
        (named("bob", "bob"), refused("email")),
        (named(BOB, "eve@example.com"), refused("email")),
    ] {
        let answer = post(&app, "/auth/sign-up", body.clone()).await;
        assert_eq!(wrong(&answer), expected, "{body}");
    }
    assert_eq!(app.rows().await.accounts, 1);
    assert_eq!(post(&app, "/auth/sign-up", named(BOB, "Bob@Example.com")).await.status, 201);
    let none = json!({ "login": "eve", "email": null, "password": PASSWORD });
    assert_eq!(post(&app, "/auth/sign-up", none).await.status, 201);
    let own = json!({ "login": "mia", "email": "mia@quiet-river.example", "password": "MIA@quiet-river.example" });
    assert_eq!(wrong(&post(&app, "/auth/sign-up", own).await), refused("password"));
}

#[tokio::test]
async fn where_an_address_must_be_confirmed_the_page_asks_for_one_beside_a_user_name() {
    let app = confirming().await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("by", "username")];
    let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    let jar = Jar::default().after(&answer);
    let page = app.get("/sign-up?by=username", &jar).await;
    let page = Page::of(&page.body);
    assert_eq!(page.by_id("email").expect("a field").attribute("aria-invalid"), "true");
    assert_eq!(app.rows().await.accounts, 0);
}

#[tokio::test]
async fn a_user_name_with_an_address_is_signed_in_by_the_link_in_the_browser_that_made_it() {
    let app = confirming().await;
    let fields = [("login", "ada"), ("email", ADA), ("password", PASSWORD), ("by", "username")];
    let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    assert_eq!(answer.header("location"), "/verify-email");
    let jar = Jar::default().after(&answer);
    let page = app.get("/verify-email", &jar).await;
    assert!(page.body.contains(ADA), "where it went: {}", page.body);
    let letter = app.letter(ADA, 1).await;
    assert!(letter.text.contains("Thanks for signing up"), "{}", letter.text);
    let jar = jar.after(&page);
    let opened = app.get(letter.link(), &jar).await;
    let jar = jar.after(&opened);
    let page = app.get("/verify-email", &jar).await;
    assert!(!page.body.contains("type=\"password\""), "{}", page.body);
    let answer = app.form("/forms/verify_email", &jar.after(&page), &[]).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    let me = app.get("/auth/me", &jar.after(&answer)).await.json();
    assert_eq!(me["user"]["login"], "ada");
    assert_eq!((&me["user"]["email"], &me["user"]["email_verified"]), (&json!(ADA), &json!(true)));
}

/// The link alone proves nothing: whoever reads a mistyped address has no account by it.
#[tokio::test]
async fn elsewhere_the_link_needs_the_password() {
    let app = confirming().await;
    assert_eq!(post(&app, "/auth/sign-up", named("ada", ADA)).await.status, 202);
    let letter = app.letter(ADA, 1).await;
    let alone = post(&app, "/auth/verify-email", json!({ "token": letter.token() })).await;
    assert_eq!(alone.refusal(), (400, "PASSWORD_REQUIRED".into()));
    let wrong = json!({ "token": letter.token(), "password": OTHER });
    assert_eq!(post(&app, "/auth/verify-email", wrong).await.status, 400);
    let right = json!({ "token": letter.token(), "password": PASSWORD, "transport": "bearer" });
    let answer = post(&app, "/auth/verify-email", right).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.json()["access_token"].is_string(), "{}", answer.body);
    app.sign_in("ada").await;
    app.sign_in(ADA).await;
}

/// Whether an address has an account cannot be asked by way of a user name beside it: neither of the
/// answers, nor of what becomes of the name.
#[tokio::test]
async fn a_user_name_beside_it_does_not_tell_a_known_address_from_an_unknown_one() {
    let app = confirming().await;
    post(&app, "/auth/sign-up", person(ADA)).await;
    let letter = app.letter(ADA, 1).await;
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    assert_eq!(post(&app, "/auth/verify-email", body).await.status, 200);
    let mut seen = Vec::new();
    for (name, address) in [("mia", ADA), ("eve", BOB)] {
        let mut answers = Vec::new();
        for (path, body) in [
            ("/auth/sign-up", named(name, address)),
            ("/auth/sign-in", person(name)),
            ("/auth/sign-up", named(name, "third@example.com")),
            ("/auth/verify-email/resend", json!({ "login": name })),
            (
                "/auth/verify-email",
                json!({ "login": name, "code": "7K3M9XQP", "password": PASSWORD }),
            ),
            ("/auth/sign-in", json!({ "login": name, "email": address, "password": PASSWORD })),
        ] {
            let answer = post(&app, path, body).await;
            answers.push((path, answer.status.as_u16(), answer.body));
        }
        let statuses: Vec<u16> = answers.iter().map(|it| it.1).collect();
        assert_eq!(statuses, [202, 403, 409, 202, 400, 202], "{answers:?}");
        // A week later both names are free again.
        app.all_sent().await;
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[1]);
    let taken = app.letters_to(ADA).pop().expect("its owner is told");
    assert!(taken.subject.contains("already has an account"), "{}", taken.subject);
    let later = Utc::now() + TimeDelta::days(8);
    let week = Duration::from_hours(7 * 24);
    assert_eq!(growth::unverified(&app.state.db, week, later).await.expect("deleted"), 2);
}

#[tokio::test]
async fn an_account_without_an_address_is_asked_for_one_and_not_let_in_before() {
    let (_shared, app) = without_address().await;
    let fields = [("login", "ada"), ("password", PASSWORD)];
    let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/sign-in/email"));
    assert!(answer.cookie("access_token").is_none() && answer.cookie("refresh_token").is_none());
    let jar = Jar::default().after(&answer);
    assert!(!app.is_signed_in(&jar).await);
    let page = app.get("/sign-in/email", &jar).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let jar = jar.after(&page);
    let answer = app.form("/forms/add_email", &jar, &[("email", "ada")]).await;
    assert_eq!(answer.header("location"), "/sign-in/email");
    let answer = app.form("/forms/add_email", &jar, &[("email", ADA)]).await;
    assert_eq!(answer.header("location"), "/verify-email");
    let jar = jar.after(&answer);
    let letter = app.letter(ADA, 1).await;
    let code = [("login", "ada"), ("code", letter.code())];
    let answer = app.form("/forms/verify_email", &jar, &code).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    // "Keep me signed in" was not ticked.
    let cookie = answer.cookie("refresh_token").expect("a session");
    assert!(!cookie.contains("Max-Age"), "{cookie}");
    assert!(app.is_signed_in(&jar.after(&answer)).await);
    let newest = session::Entity::find().order_by_desc(session::Column::Id);
    let session = newest.one(&app.state.db).await.expect("read").expect("a session");
    assert_eq!(session.amr.0, ["pwd"]);
    app.sign_in("ada").await;
    app.sign_in(ADA).await;
}

#[tokio::test]
async fn a_program_is_told_and_sends_one_along() {
    let (_shared, app) = without_address().await;
    let answer = post(&app, "/auth/sign-in", person("ada")).await;
    assert_eq!(answer.refusal(), (403, "EMAIL_REQUIRED".into()));
    assert_eq!(answer.cookies(), Vec::<String>::new());
    for (email, status) in [("ada", 400), (ADA, 202)] {
        let answer = post(&app, "/auth/sign-in", named("ada", email)).await;
        assert_eq!(answer.status, status, "{}", answer.body);
        assert_eq!(answer.cookies(), Vec::<String>::new());
    }
    let wrong = json!({ "login": "ada", "email": BOB, "password": OTHER });
    assert_eq!(
        post(&app, "/auth/sign-in", wrong).await.refusal(),
        (401, "INVALID_CREDENTIALS".into())
    );
    let letter = app.letter(ADA, 1).await;
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    assert_eq!(post(&app, "/auth/verify-email", body).await.status, 200);
    assert!(app.letters_to(BOB).is_empty());
    // Who has one is not asked, and gets no other by this.
    let answer = post(&app, "/auth/sign-in", named("ada", BOB)).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["user"]["email"]), (200, &json!(ADA)));
}

#[tokio::test]
async fn without_a_password_typed_here_nobody_is_asked_for_an_address() {
    let (_shared, app) = without_address().await;
    let page = app.get("/sign-in/email", &Jar::default()).await;
    assert_eq!((page.status.as_u16(), page.header("location")), (303, "/sign-in"));
    app.form("/forms/add_email", &Jar::default(), &[("email", BOB)]).await;
    app.all_sent().await;
    assert!(app.letters_to(BOB).is_empty());
}

/// A thief with the old password, who was asked for an address and waited.
#[tokio::test]
async fn a_new_password_ends_what_the_old_one_has_begun() {
    let (_shared, app) = without_address().await;
    let fields = [("login", "ada"), ("password", PASSWORD)];
    let thief = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let thief = Jar::default().after(&thief);
    let sent = app.form("/forms/add_email", &thief, &[("email", BOB)]).await;
    let letter = app.letter(BOB, 1).await;
    let next = user::Entity::update_many()
        .col_expr(user::Column::DeviceGeneration, Expr::col(user::Column::DeviceGeneration).add(1));
    next.exec(&app.state.db).await.expect("as a new password does");
    let answer = app.form("/forms/add_email", &thief, &[("email", "third@example.com")]).await;
    assert_eq!(answer.header("location"), "/sign-in/email");
    let code = [("login", "ada"), ("code", letter.code())];
    let answer = app.form("/forms/verify_email", &thief.after(&sent), &code).await;
    assert_ne!(answer.header("location"), "/account");
    assert!(answer.cookie("access_token").is_none());
    let owner = user::Entity::find().one(&app.state.db).await.expect("read").expect("an account");
    assert_eq!(owner.email, None);
}

/// Pressed twice, the link in the one email that is sent does it; with another password typed it is a new one.
#[tokio::test]
async fn a_user_name_with_an_address_that_is_sent_twice_makes_one_account() {
    let app = confirming().await;
    let page = app.get("/sign-up?by=username", &Jar::default()).await;
    let forms = Page::of(&page.body).forms();
    let form = forms.iter().find(|form| form.action == "/forms/sign_up").expect("the form");
    let once = form.fields.iter().find(|field| field.name == "once").expect("drawn once");
    let once = once.value.clone();
    let jar = Jar::default().after(&page);
    let fields = |password: &'static str| {
        [
            ("once", once.clone()),
            ("login", "ada".into()),
            ("email", ADA.into()),
            ("by", "username".into()),
            ("password", password.to_owned()),
        ]
    };
    let press = async |jar: &Jar, password| {
        let fields = fields(password);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let answer = app.form("/forms/sign_up", jar, &fields).await;
        assert_eq!(answer.header("location"), "/verify-email", "{}", answer.body);
        jar.after(&answer)
    };
    press(&jar, PASSWORD).await;
    let jar = press(&jar, PASSWORD).await;
    app.all_sent().await;
    app.letter(ADA, 1).await;
    // Back, and another password.
    let jar = press(&jar, OTHER).await;
    let letter = app.letter(ADA, 2).await;
    assert_eq!(app.rows().await.accounts, 1);
    let code = [("login", "ada"), ("code", letter.code())];
    let answer = app.form("/forms/verify_email", &jar, &code).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    let body = json!({ "login": "ada", "password": OTHER });
    assert_eq!(post(&app, "/auth/sign-in", body).await.status, 200);
}

/// "Send another email" on the page that waits for a changed address used to send none.
#[tokio::test]
async fn another_email_goes_to_the_address_that_an_account_is_to_have() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let first = app.letter(ADA, 1).await;
    let answer =
        app.form("/forms/change_email", &jar, &[("email", BOB), ("password", PASSWORD)]).await;
    let jar = jar.after(&answer);
    let page = app.get("/verify-email", &jar).await;
    assert!(page.body.contains(BOB), "{}", page.body);
    let old = app.letter(BOB, 1).await;
    let answer = app.form("/forms/resend_verification", &jar, &[("login", ADA)]).await;
    assert_eq!(answer.header("location"), "/verify-email");
    let new = app.letter(BOB, 2).await;
    assert_ne!(old.code(), new.code());
    // For the address that it has, where that is what was asked for.
    let fields = [("login", ADA), ("current", "true")];
    app.form("/forms/resend_verification", &jar.after(&answer), &fields).await;
    let again = app.letter(ADA, 2).await;
    assert_eq!(again.subject, first.subject);
    let body = json!({ "token": new.token() });
    assert_eq!(app.post("/auth/verify-email", &jar, body).await.status, 200);
    // By a stranger nothing is repeated for an account that has an address.
    let ask = json!({ "email": "third@example.com", "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, ask).await.status, 202);
    app.letter("third@example.com", 1).await;
    post(&app, "/auth/verify-email/resend", json!({ "login": BOB })).await;
    app.all_sent().await;
    app.letter("third@example.com", 1).await;
    app.form("/forms/resend_verification", &jar, &[("login", BOB)]).await;
    app.all_sent().await;
    assert_eq!(app.letters_to(BOB).len(), 2);
}
