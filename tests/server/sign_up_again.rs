//! Signing up again in the same browser, before the address is confirmed.

use sea_orm::EntityTrait;
use serde_json::json;
use vestibule::server::entity::user;

use crate::support::app::{Jar, PASSWORD, TestApp};

const ADA: &str = "ada@example.com";
const LAST: &str = "another river lamp";

async fn app() -> TestApp {
    TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).await
}

async fn sign_up(app: &TestApp, jar: &Jar, password: &str) -> Jar {
    let fields = [("login", ADA), ("password", password)];
    let answer = app.form("/forms/sign_up", jar, &fields).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/verify-email"));
    jar.after(&answer)
}

async fn signs_in(app: &TestApp, password: &str) -> bool {
    let body = json!({ "login": ADA, "password": password });
    app.post("/auth/sign-in", &Jar::default(), body).await.status == 200
}

async fn hash(app: &TestApp) -> String {
    let user = user::Entity::find().one(&app.state.db).await.expect("read");
    user.expect("an account").password_hash
}

#[tokio::test]
async fn the_browser_stays_the_one_that_signed_up_and_the_last_password_is_the_accounts() {
    let app = app().await;
    let mut jar = Jar::default();
    for (n, password) in [PASSWORD, "a third river lamp", LAST].into_iter().enumerate() {
        jar = sign_up(&app, &jar, password).await;
        app.letter(ADA, n + 1).await;
    }
    let letter = app.letter(ADA, 3).await;
    let opened = app.get(letter.link(), &jar).await;
    jar = jar.after(&opened);
    let page = app.get("/verify-email", &jar).await;
    assert!(page.body.contains("Confirm email"), "{}", page.body);
    assert!(!page.body.contains("To finish on this device"), "{}", page.body);
    let answer = app.form("/forms/verify_email", &jar.after(&page), &[]).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    assert!(app.is_signed_in(&jar.after(&answer)).await);
    assert!(signs_in(&app, LAST).await && !signs_in(&app, PASSWORD).await);
    assert_eq!(app.rows().await.accounts, 1);
}

#[tokio::test]
async fn the_code_does_it_too() {
    let app = app().await;
    let jar = sign_up(&app, &Jar::default(), PASSWORD).await;
    app.letter(ADA, 1).await;
    let jar = sign_up(&app, &jar, LAST).await;
    let letter = app.letter(ADA, 2).await;
    let fields = [("login", ADA), ("code", letter.code())];
    let answer = app.form("/forms/verify_email", &jar, &fields).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    assert!(signs_in(&app, LAST).await);
}

#[tokio::test]
async fn another_browser_changes_nothing_and_sees_the_same() {
    let app = app().await;
    let owner = sign_up(&app, &Jar::default(), PASSWORD).await;
    app.letter(ADA, 1).await;
    let before = hash(&app).await;
    let stranger = sign_up(&app, &Jar::default(), LAST).await;
    app.letter(ADA, 2).await;
    assert_eq!(hash(&app).await, before, "only where the account was made");
    let again = sign_up(&app, &stranger, LAST).await;
    let letter = app.letter(ADA, 3).await;
    assert_eq!(hash(&app).await, before, "the flow of a stranger names no account");
    let lengths = |jar: &Jar| jar.get("flow").expect("a flow").len();
    assert_eq!(lengths(&owner), lengths(&again));
    let opened = app.get(letter.link(), &again).await;
    let page = app.get("/verify-email", &again.after(&opened)).await;
    assert!(page.body.contains("name=\"password\""), "a stranger is asked for a password");
}

#[tokio::test]
async fn once_it_is_confirmed_the_browser_that_made_it_changes_nothing_any_more() {
    let app = app().await;
    let jar = sign_up(&app, &Jar::default(), PASSWORD).await;
    let letter = app.letter(ADA, 1).await;
    // Confirmed elsewhere, with a password of its own.
    let body = json!({ "token": letter.token(), "password": LAST });
    let confirmed = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!(confirmed.status, 200, "{}", confirmed.body);
    let owner = Jar::default().after(&confirmed);
    let before = hash(&app).await;
    sign_up(&app, &jar, "a third river lamp").await;
    let told = app.letter(ADA, 2).await;
    assert_eq!(told.subject, "You already have an account at Vestibule");
    assert_eq!(hash(&app).await, before);
    assert!(app.is_signed_in(&owner).await && signs_in(&app, LAST).await);
}
