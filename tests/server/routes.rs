//! Deny by default: every route of the router's own list says that it is public, or is closed. Which are
//! public is said a second time in `access_matrix`.

use crate::support::app::{Jar, TestApp};
use vestibule::server::http::router;

#[tokio::test]
async fn every_route_that_does_not_say_public_is_closed_to_strangers() {
    let app = TestApp::start().await;
    let mut closed = 0;
    let routes = router::routes();
    for ((method, path), policy) in routes.listed.into_iter().zip(routes.policies) {
        if policy.is_public() {
            continue;
        }
        closed += 1;
        let answer =
            app.send(method, &path, &Jar::default(), crate::support::app::Extra::default()).await;
        let for_programs = path.starts_with("/auth/") || path.starts_with("/api/");
        let expected = if for_programs { 401 } else { 303 };
        assert_eq!(answer.status, expected, "{path}");
        if expected == 303 {
            assert!(answer.header("location").starts_with("/sign-in?return_to=%2F"), "{path}");
            assert_eq!(answer.body, "", "a guard that answers must not draw the page too");
        }
    }
    assert!(closed >= 30, "{closed}");
}

#[tokio::test]
async fn a_protected_page_leads_to_sign_in_and_back() {
    let app = TestApp::start().await;
    let answer = app.get("/account?tab=1", &Jar::default()).await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/sign-in?return_to=%2Faccount%3Ftab%3D1");
}

#[tokio::test]
async fn a_signed_in_person_is_sent_on_from_the_sign_in_page() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for (asked, expected) in [
        ("/sign-in", "/account"),
        ("/sign-up", "/account"),
        ("/sign-in?return_to=%2F", "/"),
        ("/sign-in?return_to=%2Faccount%3Fa%3Db", "/account?a=b"),
        ("/sign-in?return_to=%2F%2Fevil.example", "/account"),
        ("/sign-in?return_to=https%3A%2F%2Fevil.example", "/account"),
        ("/sign-in?return_to=%2F%5Cevil.example", "/account"),
        ("/sign-in?return_to=%2Fsign-in", "/account"),
    ] {
        let answer = app.get(asked, &jar).await;
        assert_eq!(answer.status, 303, "{asked}");
        assert_eq!(answer.header("location"), expected, "{asked}");
    }
}

#[tokio::test]
async fn a_missing_page_is_a_page_and_a_missing_address_a_problem() {
    let app = TestApp::start().await;
    let page = app.get("/nothing-here", &Jar::default()).await;
    assert_eq!(page.status, 404);
    assert!(page.body.contains("Page not found"));
    let problem = app.get("/auth/nothing-here", &Jar::default()).await;
    assert_eq!(problem.refusal(), (404, "NOT_FOUND".into()));
    let wrong_verb = app.get("/auth/sign-in", &Jar::default()).await;
    assert_eq!(wrong_verb.refusal(), (405, "METHOD_NOT_ALLOWED".into()));
}

#[tokio::test]
async fn a_password_manager_finds_where_to_change_a_password() {
    let app = TestApp::start().await;
    let answer = app.get("/.well-known/change-password", &Jar::default()).await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/account/security#current_password");
}

#[tokio::test]
async fn no_spelling_of_an_address_draws_a_page_behind_the_guards_back() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for jar in [&Jar::default(), &jar] {
        let with_slash = app.get("/account/", jar).await;
        assert_eq!((with_slash.status.as_u16(), with_slash.header("location")), (308, "/account"));
        for path in ["/./account", "//account", "/account//", "/%61ccount", "/x/../account"] {
            let answer = app.raw(path, jar).await;
            let drawn =
                answer.body.contains("Change password") || answer.body.contains("Member since");
            let guarded = answer.status == 303 || answer.status == 308 || answer.status == 404;
            // `%61` is an `a` to every router: for the signed-in person it is their page.
            let own = answer.status == 200 && !jar.0.is_empty() && path == "/%61ccount";
            assert!(own || guarded && !drawn, "{path}: {}", answer.status);
        }
    }
    let elsewhere = app.raw("//evil.example/", &Jar::default()).await;
    assert!(!elsewhere.header("location").starts_with("//"), "{}", elsewhere.header("location"));
}
