//! Somebody moved his account to my address: I am told, and can give it back before I use it.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use vestibule::server::entity::mail_secret::{Column, Entity, Purpose};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
use crate::support::letters::Mail;

const STRANGER: &str = "stranger@example.com";
const MINE: &str = "mine@example.com";
const PAGE: &str = "/reset-password/not-mine";

impl Mail {
    /// The link that says whose the account is not, without our origin.
    fn not_mine(&self) -> Option<&str> {
        let start = format!("http://localhost:3000{PAGE}?token=");
        let line = self.text.lines().find(|line| line.starts_with(&start));
        line.map(|line| line.trim_start_matches("http://localhost:3000"))
    }
}

async fn confirmed(app: &TestApp, address: &str) -> Jar {
    let jar = app.sign_up(address).await;
    let letter = app.letter(address, 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    jar
}

/// The stranger's account has my address: I confirmed it from the email, unsuspecting.
async fn moved(app: &TestApp) -> Jar {
    let stranger = confirmed(app, STRANGER).await;
    let body = json!({ "email": MINE, "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &stranger, body).await.status, 202);
    let before = app.letters_to(MINE).len();
    let letter = app.letter(MINE, before + 1).await;
    let body = json!({ "token": letter.token() });
    assert_eq!(app.post("/auth/verify-email", &Jar::default(), body).await.status, 200);
    stranger
}

async fn reset_email(app: &TestApp) -> Mail {
    app.all_sent().await;
    let before = app.letters_to(MINE).len();
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": MINE })).await;
    app.letter(MINE, before + 1).await
}

async fn not_mine(app: &TestApp, token: &str) -> Answer {
    app.post("/auth/reset-password/not-mine", &Jar::default(), json!({ "token": token })).await
}

fn token(link: &str) -> &str {
    link.split_once("?token=").expect("a secret").1
}

#[tokio::test]
async fn a_stranger_who_moved_his_account_to_my_address_gets_it_back_before_i_use_it() {
    let app = TestApp::start().await;
    let stranger = moved(&app).await;
    let email = reset_email(&app).await;
    assert!(email.text.contains("The owner of that email can take the account back"));
    // The reset's hour is not that of the other link, and who is asked to reject ignores nothing.
    assert!(email.text.contains("The link to reset your password works for"), "{}", email.text);
    assert!(!email.text.contains("ignore this email"), "{}", email.text);
    let link = email.not_mine().expect("the way out").to_owned();

    // The page of the reset says so too, and leads there without a second link.
    let opened = app.get(email.link(), &Jar::default()).await;
    let jar = Jar::default().after(&opened);
    let page = app.get("/reset-password", &jar).await.body;
    assert!(page.contains("can take the account back") && page.contains(PAGE), "{page}");
    let page = app.get(PAGE, &jar).await.body;
    assert!(page.contains("name=\"words\"") && page.contains(MINE), "{page}");

    let opened = app.get(&link, &Jar::default()).await;
    assert_eq!((opened.status.as_u16(), opened.header("location")), (303, PAGE));
    let jar = Jar::default().after(&opened);
    let page = app.get(PAGE, &jar).await.body;
    for words in [
        "The account gets its previous address back",
        "Everyone is signed out",
        "Your address becomes free",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for words in ["", "mine", "not  yours"] {
        let refused = app.form("/forms/not_mine", &jar, &[("words", words)]).await;
        assert_eq!(refused.header("location"), PAGE, "{words}");
        let page = app.get(PAGE, &jar.after(&refused)).await.body;
        assert!(page.contains("role=\"alert\"") && page.contains("words-error"), "{page}");
    }
    assert!(app.is_signed_in(&stranger).await, "nothing has happened yet");
    let done = app.form("/forms/not_mine", &jar, &[("words", " Not  MINE ")]).await;
    assert_eq!(done.header("location"), "/sign-up");
    let page = app.get("/sign-up", &jar.after(&done)).await.body;
    assert!(page.contains("no longer has your address"), "{page}");

    assert!(!app.is_signed_in(&stranger).await);
    app.all_sent().await;
    let told = app.letters_to(STRANGER);
    let subjects: Vec<&str> = told.iter().map(|it| it.subject.as_str()).collect();
    assert!(subjects.contains(&"Your old email is back at Vestibule"), "{subjects:?}");
    assert!(subjects.contains(&"Reset your Vestibule password"), "as after an undo: {subjects:?}");
    let told: String = app.letters_to(STRANGER).iter().map(|it| it.text.clone()).collect();
    assert!(
        !told.contains("The owner of that email can take the account back"),
        "nobody can undo it any more"
    );
    let mine = app.letters_to(MINE);
    assert!(mine.iter().any(|it| it.subject == "Your address is free again at Vestibule"));
    // The account is the stranger's again, and my address is free.
    let back = app.sign_in(STRANGER).await;
    let user = app.get("/auth/me", &back).await.json()["user"].clone();
    assert_eq!((&user["email"], &user["login"]), (&json!(STRANGER), &json!(STRANGER)));
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(MINE)).await.status, 201);
    // No link of before does anything any more, nor can the address be moved here again at once.
    let undo = told_undo(&app);
    let body = json!({ "token": undo });
    let late = app.post("/auth/change-email/undo", &Jar::default(), body).await;
    assert_eq!(late.status, 400, "{}", late.body);
    let body = json!({ "token": email.token(), "password": "another river lamp" });
    let late = app.post("/auth/reset-password", &Jar::default(), body).await;
    assert_eq!(late.refusal(), (400, "LINK_INVALID".into()));
    let body = json!({ "email": "other@example.com", "password": PASSWORD });
    let again = app.post("/auth/change-email", &back, body).await;
    assert_eq!(again.refusal(), (403, "RESET_REQUIRED".into()));
    // What the stranger sees of it does not say where I am.
    let activity = app.get("/account/activity", &back).await.body;
    assert!(activity.contains("rejected the account"), "{activity}");
}

fn told_undo(app: &TestApp) -> String {
    let letters = app.letters_to(STRANGER);
    let undo = letters.iter().find(|it| it.text.contains("/change-email/undo?")).expect("an undo");
    undo.token().to_owned()
}

#[tokio::test]
async fn opening_its_link_and_posting_without_the_words_changes_nothing() {
    let app = TestApp::start().await;
    let stranger = moved(&app).await;
    let email = reset_email(&app).await;
    let link = email.not_mine().expect("the way out");
    for method in [Method::GET, Method::HEAD, Method::GET] {
        let opened = app.send(method.clone(), link, &Jar::default(), Extra::default()).await;
        assert_eq!(opened.status, 303);
        let jar = Jar::default().after(&opened);
        app.send(method, PAGE, &jar, Extra::default()).await;
        // A scanner that presses every button.
        app.form("/forms/not_mine", &jar, &[]).await;
    }
    assert!(app.is_signed_in(&stranger).await);
    let used = app.secrets().await.into_iter().filter(|row| row.void_at.is_some()).count();
    assert_eq!(used, 0, "nothing was consumed");
    assert_eq!(not_mine(&app, token(link)).await.status, 200, "and it still works");
}

#[tokio::test]
async fn a_program_says_so_with_either_link_of_the_email_once() {
    for by_reset_link in [false, true] {
        let app = TestApp::start().await;
        moved(&app).await;
        let email = reset_email(&app).await;
        let way = email.not_mine().expect("the way out");
        let token = if by_reset_link { email.token() } else { token(way) };
        let many = (0..5).map(|_| not_mine(&app, token));
        let answers = futures::future::join_all(many).await;
        let well = answers.iter().filter(|it| it.status == 200).count();
        assert_eq!(well, 1, "of many at once one goes on");
        for refused in answers.iter().filter(|it| it.status != 200) {
            assert_eq!(refused.refusal(), (400, "LINK_INVALID".into()));
        }
        app.all_sent().await;
        let freed = app.letters_to(MINE).iter().filter(|it| it.subject.contains("free")).count();
        assert_eq!(freed, 1);
    }
}

#[tokio::test]
async fn who_signs_up_or_wants_the_address_for_another_account_is_warned_as_well() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).await;
    let sign_in = async |address: &str| {
        app.post("/auth/sign-up", &Jar::default(), person(address)).await;
        let letter = app.letter(address, 1).await;
        let body = json!({ "token": letter.token(), "password": PASSWORD });
        Jar::default().after(&app.post("/auth/verify-email", &Jar::default(), body).await)
    };
    let stranger = sign_in(STRANGER).await;
    let body = json!({ "email": MINE, "password": PASSWORD });
    app.post("/auth/change-email", &stranger, body.clone()).await;
    let letter = app.letter(MINE, 1).await;
    let confirm = json!({ "token": letter.token() });
    assert_eq!(app.post("/auth/verify-email", &Jar::default(), confirm).await.status, 200);

    app.post("/auth/sign-up", &Jar::default(), person(MINE)).await;
    let has = app.letter(MINE, 2).await;
    assert_eq!(has.subject, "You already have an account at Vestibule");
    let work = sign_in("work@example.com").await;
    app.post("/auth/change-email", &work, body).await;
    let taken = app.letter(MINE, 3).await;
    assert_eq!(taken.subject, "This email already has an account at Vestibule");
    // Side by side: nobody ends one of them by asking for another.
    for email in [&has, &taken] {
        assert!(email.text.contains("can take the account back"), "{}", email.text);
        assert!(!email.text.contains("ignore this email"), "{}", email.text);
        let opened = app.get(email.not_mine().expect("the way out"), &Jar::default()).await;
        let page = app.get(PAGE, &Jar::default().after(&opened)).await.body;
        assert!(page.contains("name=\"words\""), "{page}");
    }
    let answer = not_mine(&app, token(has.not_mine().expect("the way out"))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let late = not_mine(&app, token(taken.not_mine().expect("the way out"))).await;
    assert_eq!(late.refusal(), (400, "LINK_INVALID".into()));
}

#[tokio::test]
async fn where_nobody_can_undo_the_change_nothing_is_said_and_nothing_can_be_done() {
    let app = TestApp::start().await;
    let stranger = moved(&app).await;
    let early = reset_email(&app).await;
    let undo = Entity::update_many()
        .col_expr(Column::ExpiresAt, Expr::value(Utc::now() - TimeDelta::seconds(1)))
        .filter(Column::Purpose.eq(Purpose::UndoEmailChange));
    undo.exec(&app.state.db).await.expect("over");
    let email = reset_email(&app).await;
    assert!(email.not_mine().is_none() && !email.text.contains("take the account back"));
    let opened = app.get(email.link(), &Jar::default()).await;
    let jar = Jar::default().after(&opened);
    let page = app.get("/reset-password", &jar).await.body;
    assert!(page.contains("This signs you out on all devices") && !page.contains(PAGE), "{page}");
    let page = app.get(PAGE, &jar).await.body;
    assert!(!page.contains("name=\"words\""), "{page}");
    let early = token(early.not_mine().expect("the way out"));
    for token in [email.token(), early, told_undo(&app).as_str(), "x"] {
        let refused = not_mine(&app, token).await;
        assert_eq!(refused.refusal(), (400, "LINK_INVALID".into()));
    }
    let form = app.form("/forms/not_mine", &jar, &[("words", "not mine")]).await;
    let page = app.get(form.header("location"), &jar.after(&form)).await.body;
    assert!(page.contains("<title>Error: "), "{page}");
    assert!(app.is_signed_in(&stranger).await);
    let body = json!({ "token": email.token(), "password": "another river lamp" });
    assert_eq!(app.post("/auth/reset-password", &Jar::default(), body).await.status, 200);
}

#[tokio::test]
async fn a_link_to_an_address_that_the_account_has_left_gives_nothing_back() {
    let app = TestApp::start().await;
    let jar = moved(&app).await;
    let email = reset_email(&app).await;
    let way = token(email.not_mine().expect("the way out")).to_owned();
    // As if it were still in force when the account moves on.
    let body = json!({ "email": "third@example.com", "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, body).await.status, 202);
    let letter = app.letter("third@example.com", 1).await;
    let body = json!({ "token": letter.token() });
    assert_eq!(app.post("/auth/verify-email", &Jar::default(), body).await.status, 200);
    assert_eq!(not_mine(&app, &way).await.refusal(), (400, "LINK_INVALID".into()));
    let revived = Entity::update_many()
        .col_expr(Column::VoidAt, Expr::value(None::<chrono::DateTime<Utc>>))
        .filter(Column::Purpose.eq(Purpose::NotMine));
    revived.exec(&app.state.db).await.expect("revived");
    assert_eq!(not_mine(&app, &way).await.refusal(), (400, "LINK_INVALID".into()));
    let user = app.get("/auth/me", &jar).await.json()["user"].clone();
    assert_eq!(user["email"], "third@example.com");
}
