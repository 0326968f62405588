//! What ends the letters that are out: a reset, an undo, whoever confirms from elsewhere. Each is one
//! line of code, and a thief's way back in where it is missing.

use chrono::{TimeDelta, Utc};
use sea_orm::EntityTrait;
use serde_json::json;
use vestibule::domain::AppError;
use vestibule::server::client::Client;
use vestibule::server::database;
use vestibule::server::email_tokens::{self, Purpose};
use vestibule::server::entity::{mail_secret, user};
use vestibule::server::error::ServerError;
use vestibule::server::mail::{Asked, What, outbox};

use crate::support::app::{Answer, Jar, PASSWORD, TestApp};
use crate::support::letters::Mail;

const ADA: &str = "ada@example.com";
const THIEF: &str = "thief@example.com";
const SECOND: &str = "second@example.com";
const NEW: &str = "another river lamp";

/// An account whose address is confirmed.
async fn confirmed(app: &TestApp) -> Jar {
    let jar = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    assert_eq!(verify(app, &jar, &letter, "").await.status, 200);
    jar
}

async fn verify(app: &TestApp, jar: &Jar, letter: &Mail, password: &str) -> Answer {
    let body = json!({ "token": letter.token(), "password": password });
    app.post("/auth/verify-email", jar, body).await
}

/// The letter that confirms the change.
async fn asks_for(app: &TestApp, jar: &Jar, address: &str) -> Mail {
    let body = json!({ "email": address, "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", jar, body).await.status, 202);
    app.letter(address, 1).await
}

async fn forgot(app: &TestApp, login: &str, letters: usize) -> Mail {
    let body = json!({ "login": login });
    assert_eq!(app.post("/auth/forgot-password", &Jar::default(), body).await.status, 202);
    app.letter(login, letters).await
}

async fn reset(app: &TestApp, letter: &Mail) -> Answer {
    let body = json!({ "token": letter.token(), "password": NEW });
    app.post("/auth/reset-password", &Jar::default(), body).await
}

fn invalid() -> (u16, String) {
    (400, "LINK_INVALID".into())
}

async fn account(app: &TestApp) -> user::Model {
    user::Entity::find().one(&app.state.db).await.expect("read").expect("an account")
}

#[tokio::test]
async fn a_reset_ends_every_other_letter_that_was_out() {
    let app = TestApp::start().await;
    let stolen = confirmed(&app).await;
    // Whoever knows the password asks for the account's letters to come to them.
    let change = asks_for(&app, &stolen, THIEF).await;
    let letter = forgot(&app, ADA, 2).await;
    assert_eq!(reset(&app, &letter).await.status, 200);
    assert_eq!(verify(&app, &Jar::default(), &change, "").await.refusal(), invalid());
    assert_eq!(account(&app).await.email.as_deref(), Some(ADA));

    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let unconfirmed = app.letter(ADA, 1).await;
    let letter = forgot(&app, ADA, 2).await;
    assert_eq!(reset(&app, &letter).await.status, 200);
    assert_eq!(verify(&app, &Jar::default(), &unconfirmed, NEW).await.refusal(), invalid());
}

#[tokio::test]
async fn an_undo_ends_every_letter_that_the_thief_has_and_what_he_asked_for_is_never_written() {
    let app = TestApp::start().await;
    let thief = confirmed(&app).await;
    let generation = account(&app).await.device_generation;
    let change = asks_for(&app, &thief, THIEF).await;
    assert_eq!(verify(&app, &thief, &change, "").await.status, 200);
    let back = app.letter(ADA, 2).await;
    let second = asks_for(&app, &thief, SECOND).await;
    let reset_letter = forgot(&app, THIEF, 2).await;

    let body = json!({ "token": back.token() });
    let undone = app.post("/auth/change-email/undo", &Jar::default(), body).await;
    assert_eq!(undone.status, 200, "{}", undone.body);
    assert_eq!(verify(&app, &Jar::default(), &second, PASSWORD).await.refusal(), invalid());
    assert_eq!(reset(&app, &reset_letter).await.refusal(), invalid());
    // As if the letter had been asked for before the undo, and were written after.
    let (user_id, address) = (account(&app).await.id, "third@example.com".to_owned());
    let what = What::Change { user_id, address, generation };
    let asked = Asked { what, by: Client::new([127, 0, 0, 1].into(), None) };
    let (db, secrets) = (&app.state.db, &app.state.secrets);
    outbox::ask(db, secrets, asked, Utc::now()).await.expect("asked");
    app.all_sent().await;
    assert_eq!(app.letters_to("third@example.com").len(), 0);
    assert_eq!(account(&app).await.email.as_deref(), Some(ADA));
}

#[tokio::test]
async fn who_confirms_from_elsewhere_ends_what_the_stranger_has_asked_for() {
    let app = TestApp::start().await;
    let stranger = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let change = asks_for(&app, &stranger, THIEF).await;
    let forgotten = forgot(&app, ADA, 2).await;
    assert_eq!(verify(&app, &Jar::default(), &letter, NEW).await.status, 200);
    for password in [PASSWORD, NEW] {
        let late = verify(&app, &stranger, &change, password).await;
        assert_eq!(late.refusal(), invalid(), "{}", late.body);
    }
    assert_eq!(reset(&app, &forgotten).await.refusal(), invalid());
    assert_eq!(account(&app).await.email.as_deref(), Some(ADA));
}

#[tokio::test]
async fn an_address_that_may_still_be_taken_back_becomes_nobody_elses() {
    let app = TestApp::start().await;
    let eve = app.sign_up("eve").await;
    // Free when she asks for it; then somebody's, who gives it up and may still take it back.
    let late = asks_for(&app, &eve, ADA).await;
    let ada = app.sign_up(ADA).await;
    let own = app.letter(ADA, 2).await;
    assert_eq!(verify(&app, &ada, &own, "").await.status, 200, "only a confirmed one is reserved");
    let change = asks_for(&app, &ada, SECOND).await;
    assert_eq!(verify(&app, &ada, &change, "").await.status, 200);
    let answer = verify(&app, &eve, &late, "").await;
    assert_eq!(answer.refusal(), (409, "LOGIN_TAKEN".into()), "{}", answer.body);
    let me = app.get("/auth/me", &eve).await.json();
    assert_eq!(me["user"]["email"], serde_json::Value::Null);
}

#[tokio::test]
async fn a_reset_by_letter_and_an_undo_make_every_device_unknown() {
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    let known = async |jar: &Jar| {
        let cookie = jar.get("device").expect("a device").to_owned();
        app.state.devices.known(&cookie, &account(&app).await, Utc::now()).is_some()
    };
    assert!(known(&jar).await);
    let letter = forgot(&app, ADA, 2).await;
    assert_eq!(reset(&app, &letter).await.status, 200);
    assert!(!known(&jar).await, "after a reset");

    let body = json!({ "login": ADA, "password": NEW });
    let jar = Jar::default().after(&app.post("/auth/sign-in", &Jar::default(), body).await);
    assert!(known(&jar).await);
    let body = json!({ "email": THIEF, "password": NEW });
    assert_eq!(app.post("/auth/change-email", &jar, body).await.status, 202);
    let change = app.letter(THIEF, 1).await;
    assert_eq!(verify(&app, &jar, &change, "").await.status, 200);
    assert!(known(&jar).await, "a change of address is no new password");
    app.all_sent().await;
    let letters = app.letters_to(ADA);
    let back = letters.iter().find(|letter| letter.text.contains("/change-email/undo?"));
    let body = json!({ "token": back.expect("a letter").token() });
    assert_eq!(app.post("/auth/change-email/undo", &Jar::default(), body).await.status, 200);
    assert!(!known(&jar).await, "after an undo");
}

/// What each of several who found the same letter reads before one of them uses it.
#[tokio::test]
async fn what_was_found_before_it_was_used_counts_no_second_time() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let (db, now) = (&app.state.db, Utc::now());
    let digest = email_tokens::digest(letter.token());
    let found =
        email_tokens::by_link(db, &digest, &[Purpose::VerifyEmail], now).await.expect("found");
    let consume = async |secret: &mail_secret::Model, now| {
        let transaction = database::begin(db).await.expect("begun");
        let used = email_tokens::consume(&transaction, secret, now).await;
        transaction.commit().await.expect("committed");
        used.map_err(|error| match error {
            ServerError::Refused(error) => error,
            error => panic!("{error}"),
        })
    };
    let late = now + TimeDelta::hours(25);
    assert_eq!(consume(&found, late).await, Err(AppError::LinkExpired), "found in time, used late");
    assert_eq!(consume(&found, now).await, Ok(()));
    assert_eq!(consume(&found, now).await, Err(AppError::LinkUsed));

    let letter = forgot(&app, ADA, 2).await;
    let digest = email_tokens::digest(letter.token());
    let found =
        email_tokens::by_link(db, &digest, &[Purpose::ResetPassword], now).await.expect("found");
    email_tokens::void(db, found.user_id, &[Purpose::ResetPassword], now).await.expect("voided");
    assert_eq!(consume(&found, now).await, Err(AppError::LinkReplaced));
}

#[tokio::test]
async fn what_a_letter_lets_somebody_do_is_for_one_purpose_and_one_account() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.sign_up("eve@example.com").await;
    let (ada, eve) = (app.letter(ADA, 1).await, app.letter("eve@example.com", 1).await);
    let body = json!({ "login": ADA, "code": eve.code(), "password": PASSWORD });
    let crossed = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!(crossed.refusal(), invalid(), "somebody else's code");
    let body = json!({ "login": ADA, "code": ada.code(), "password": NEW });
    let crossed = app.post("/auth/reset-password", &Jar::default(), body).await;
    assert_eq!(crossed.refusal(), invalid(), "a code for another purpose");
    let db = &app.state.db;
    // Ended for one account, it stays for the other.
    let now = Utc::now();
    let digest = email_tokens::digest(eve.token());
    let eves =
        email_tokens::by_link(db, &digest, &[Purpose::VerifyEmail], now).await.expect("found");
    email_tokens::void(db, eves.user_id, &[Purpose::VerifyEmail], now).await.expect("voided");
    let body = json!({ "login": ADA, "code": ada.code(), "password": PASSWORD });
    assert_eq!(app.post("/auth/verify-email", &Jar::default(), body).await.status, 200);
}

#[tokio::test]
async fn a_code_counts_for_ten_minutes_and_its_link_goes_on() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    app.all_sent().await;
    let (db, sent) = (&app.state.db, Utc::now());
    let (client, user) = (Client::new([127, 0, 0, 1].into(), None), account(&app).await.id);
    let by_code = async |now| {
        let purposes = [Purpose::VerifyEmail];
        let secrets = &app.state.secrets;
        let code = letter.code();
        email_tokens::by_code(db, secrets, Some(user), code, &purposes, &client, now).await.is_ok()
    };
    assert!(by_code(sent + TimeDelta::minutes(9)).await);
    let late = sent + TimeDelta::minutes(11);
    assert!(!by_code(late).await);
    let digest = email_tokens::digest(letter.token());
    assert!(email_tokens::by_link(db, &digest, &[Purpose::VerifyEmail], late).await.is_ok());
}

#[tokio::test]
async fn a_link_from_before_counts_no_more_when_its_address_comes_back() {
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    let early = forgot(&app, ADA, 2).await;
    for address in [SECOND, ADA] {
        let body = json!({ "email": address, "password": PASSWORD });
        assert_eq!(app.post("/auth/change-email", &jar, body).await.status, 202);
        app.all_sent().await;
        let letters = app.letters_to(address);
        let confirms =
            letters.iter().rfind(|it| it.subject == "Confirm your new email for Vestibule");
        let changed = verify(&app, &jar, confirms.expect("a letter"), "").await;
        assert_eq!(changed.status, 200, "{address}: {}", changed.body);
    }
    assert_eq!(account(&app).await.email.as_deref(), Some(ADA));
    assert_eq!(reset(&app, &early).await.refusal(), invalid());
}
