//! A password that is little more than the product, the host or the login, wherever one can be set
//! (ASVS 6.2.11).

use serde_json::json;

use crate::support::app::{Answer, Jar, PASSWORD, TestApp, person};

const ADA: &str = "ada.lovelace@example.com";

/// Seven characters are left without the product's name, the host and the login.
const WEAK: [&str; 3] = ["Vestibule-123456", "localhost 12345", "LOVELACE_123456"];

fn is_refused(answer: &Answer, what: &str) {
    assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{what}");
    assert!(answer.cookie("access_token").is_none(), "{what}");
}

#[tokio::test]
async fn no_route_that_sets_a_password_takes_one_of_known_words() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "on")]).await;
    for weak in WEAK {
        let body = json!({ "login": ADA, "password": weak });
        is_refused(&app.post("/auth/sign-up", &Jar::default(), body).await, weak);
    }
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(ADA)).await.status, 202);
    let confirm = app.letter(ADA, 1).await.token().to_owned();
    for weak in WEAK {
        let body = json!({ "token": confirm, "password": weak });
        is_refused(&app.post("/auth/verify-email", &Jar::default(), body).await, weak);
    }
    let body = json!({ "token": confirm, "password": PASSWORD });
    let confirmed = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!(confirmed.status, 200, "{}", confirmed.body);
    let jar = Jar::default().after(&confirmed);
    for weak in WEAK {
        let body = json!({ "current_password": PASSWORD, "new_password": weak });
        is_refused(&app.post("/auth/change-password", &jar, body).await, weak);
    }
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    app.all_sent().await;
    let letters = app.letters_to(ADA);
    let reset = letters.iter().find(|letter| letter.text.contains("/reset-password?token="));
    let reset = reset.expect("a link").token();
    for weak in WEAK {
        let body = json!({ "token": reset, "password": weak });
        is_refused(&app.post("/auth/reset-password", &Jar::default(), body).await, weak);
    }
    app.sign_in(ADA).await;
}
