//! Each bucket is drawn from by all that it is for, and by nothing that is no try.

use reqwest::Method;
use serde_json::json;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
use crate::support::letters::Mail;

const ON: (&str, &str) = ("RATE_LIMITS", "on");
const NEW: &str = "another river lamp";
const WRONG: &str = "not the password";

fn guest(jar: &Jar) -> Jar {
    jar.without("access_token").without("refresh_token").without("device")
}

/// The letter for an address of an account that has no confirmed one: it counts for its owner only.
async fn added(app: &TestApp, jar: &Jar, address: &str) -> Mail {
    let body = json!({ "email": address, "password": PASSWORD });
    let asked = app.post("/auth/change-email", jar, body).await;
    assert_eq!(asked.status, 202, "{}", asked.body);
    app.letter(address, 1).await
}

/// A wrong password at this route, on a device that the account does not know.
async fn wrong(app: &TestApp, path: &str, jar: &Jar, letter: Option<&Mail>) -> Answer {
    let token = letter.map(Mail::token).unwrap_or_default();
    let body = match path {
        "/auth/sign-in" => json!({ "login": "ada", "password": WRONG }),
        "/auth/change-password" => json!({ "current_password": WRONG, "new_password": NEW }),
        "/auth/change-email" => json!({ "email": "third@example.com", "password": WRONG }),
        _ => json!({ "token": token, "password": WRONG }),
    };
    app.post(path, jar, body).await
}

#[tokio::test]
async fn every_route_that_checks_a_password_draws_on_the_accounts_buckets() {
    let limits = [ON, ("RATE_LIMIT_ACCOUNT_IP", "1/10h")];
    for path in [
        "/auth/sign-in",
        "/auth/change-password",
        "/auth/change-email",
        "/auth/change-email/undo",
        "/auth/verify-email",
    ] {
        let app = TestApp::with(&limits).await;
        let jar = app.sign_up("ada").await;
        let (shown, letter) = match path {
            "/auth/verify-email" => {
                (Jar::default(), Some(added(&app, &jar, "new@example.com").await))
            }
            "/auth/change-email/undo" => {
                // The old address was never confirmed: its letter takes the password, too.
                let app_two = &app;
                let eve = app_two.sign_up("eve@example.com").await;
                app_two.letter("eve@example.com", 1).await;
                let change = added(app_two, &eve, "new@example.com").await;
                let body = json!({ "token": change.token() });
                assert_eq!(app.post("/auth/verify-email", &eve, body).await.status, 200);
                (Jar::default(), Some(app.letter("eve@example.com", 2).await))
            }
            "/auth/sign-in" => (Jar::default(), None),
            _ => (jar.without("device"), None),
        };
        let first = wrong(&app, path, &shown, letter.as_ref()).await;
        assert!([400, 401].contains(&first.status.as_u16()), "{path}: {}", first.body);
        let second = wrong(&app, path, &shown, letter.as_ref()).await;
        assert_eq!(second.refusal(), (429, "TOO_MANY_ATTEMPTS".into()), "{path}");
        let login = if path.ends_with("undo") { "new@example.com" } else { "ada" };
        let right = app.post("/auth/sign-in", &guest(&jar), person(login)).await;
        assert_eq!(right.status, 429, "{path}: one bucket for all of them");
    }
}

#[tokio::test]
async fn a_right_password_beside_a_letter_is_no_failed_try() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "1/10h")]).await;
    let jar = app.sign_up("ada").await;
    let letter = added(&app, &jar, "new@example.com").await;
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    let answer = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let right = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(right.status, 200, "the one try is still there: {}", right.body);
}

#[tokio::test]
async fn every_new_password_draws_on_the_bucket_of_its_address() {
    const ADA: &str = "ada@example.com";
    for path in ["/auth/reset-password", "/auth/verify-email", "/auth/sign-up"] {
        let app = TestApp::with(&[ON, ("RATE_LIMIT_PASSWORD_IP", "2/10h")]).await;
        app.sign_up(ADA).await;
        let mut letter = app.letter(ADA, 1).await;
        if path == "/auth/reset-password" {
            app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
            letter = app.letter(ADA, 2).await;
        }
        let body = match path {
            "/auth/sign-up" => person("eve"),
            _ => json!({ "token": letter.token(), "password": NEW }),
        };
        let answer = app.post(path, &Jar::default(), body).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.body);
        let next = app.post("/auth/sign-up", &Jar::default(), person("carol")).await;
        assert_eq!(next.refusal(), (429, "TOO_MANY_ATTEMPTS".into()), "{path}");
    }
}

#[tokio::test]
async fn one_address_asks_for_so_many_letters_whomever_they_are_to() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_LETTERS_IP", "3/10h")]).await;
    let mut statuses = Vec::new();
    for n in 0..5 {
        let body = json!({ "login": format!("person{n}@example.com") });
        let answer = app.post("/auth/verify-email/resend", &Jar::default(), body).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [202, 202, 202, 429, 429]);
    // Told also where nothing is said of accounts: nobody waits for an email that is not on its way.
    let body = json!({ "login": "one-more@example.com" });
    let answer = app.post("/auth/forgot-password", &Jar::default(), body).await;
    assert_eq!(answer.refusal(), (429, "TOO_MANY_ATTEMPTS".into()));
}

#[tokio::test]
async fn looking_is_asking_too_and_a_role_is_needed_for_either() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for method in [Method::GET, Method::HEAD] {
        let answer = app.send(method, "/account", &Jar::default(), Extra::default()).await;
        assert_eq!(answer.status, 303, "a stranger");
    }
    let answer = app.send(Method::HEAD, "/account", &jar, Extra::default()).await;
    assert_eq!(answer.status, 200);
}
