//! What whoever runs the program can do from its command line, beside a running server.

use serde_json::json;

use crate::support::app::{Jar, Shared, person};
use crate::support::process::verb;

#[tokio::test]
async fn an_account_is_unlocked_while_the_server_runs() {
    let shared = Shared::new().await;
    let limits =
        [("RATE_LIMITS", "on"), ("RATE_LIMIT_ACCOUNT_IP", "2/1h"), ("LOCKOUT_FAILURES", "2")];
    let app = shared.start(&limits).await;
    let ada = app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    for _ in 0..2 {
        assert_eq!(app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await.status, 401);
    }
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 429);
    let (said, went_well) = verb(&shared.url(), &["user", "unlock", "ADA"]);
    assert!(went_well && said.contains("can try again"), "{said}");
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 200);
    let page = app.get("/account/activity", &ada).await.body;
    assert!(page.contains("Sign-in unlocked by an administrator"), "{page}");
    let (said, went_well) = verb(&shared.url(), &["user", "unlock", "nobody"]);
    assert!(!went_well && said.contains("there is no account nobody"), "{said}");
}
