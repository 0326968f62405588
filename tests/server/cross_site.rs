use crate::support::app::{Extra, Jar, PASSWORD, TestApp};
use reqwest::Method;
use serde_json::json;
use vestibule::server::http::router;

/// What each unsafe route takes; a route without an entry fails the test.
fn body_for(path: &str, session: &str) -> Option<Extra> {
    let person = json!({ "login": "eve", "password": PASSWORD });
    let person_form = [("login", "eve"), ("password", PASSWORD)];
    let change = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    Some(match path {
        "/auth/sign-up" => Extra::json(person),
        "/auth/sign-in" => Extra::json(json!({ "login": "ada", "password": PASSWORD })),
        "/auth/sign-out" | "/auth/refresh" | "/auth/sessions" | "/auth/sessions/{id}" => {
            Extra::default()
        }
        "/forms/sign_up" => Extra::form(&person_form),
        "/forms/sign_in" => Extra::form(&[("login", "ada"), ("password", PASSWORD)]),
        "/forms/sign_out" | "/forms/end_other_sessions" | "/forms/undo_email_change" => {
            Extra::form(&[])
        }
        "/forms/change_password" => Extra::form(&change),
        "/auth/verify-email" | "/auth/reset-password" => {
            Extra::json(json!({ "token": "x", "password": "another river lamp" }))
        }
        "/auth/verify-email/resend" | "/auth/forgot-password" => {
            Extra::json(json!({ "login": "ada" }))
        }
        "/auth/change-password" => {
            let new = "another river lamp";
            Extra::json(json!({ "current_password": PASSWORD, "new_password": new }))
        }
        "/auth/change-email" => {
            Extra::json(json!({ "email": "ada@example.com", "password": PASSWORD }))
        }
        "/auth/change-email/undo" | "/auth/reset-password/not-mine" => {
            Extra::json(json!({ "token": "x" }))
        }
        "/forms/verify_email" => Extra::form(&[("login", "ada"), ("code", "01ABCDEF")]),
        "/forms/resend_verification" | "/forms/forgot_password" => Extra::form(&[("login", "ada")]),
        "/forms/reset_password" => Extra::form(&[("code", "01ABCDEF"), ("password", PASSWORD)]),
        "/forms/not_mine" => Extra::form(&[("words", "not mine")]),
        "/forms/change_email" => {
            Extra::form(&[("email", "ada@example.com"), ("password", PASSWORD)])
        }
        "/api/v1/tasks" | "/api/v1/tasks/{id}" => Extra::json(json!({ "title": "x" })),
        "/api/v1/people" | "/api/v1/people/{id}" => {
            Extra::json(json!({ "first_name": "x", "last_name": "y" }))
        }
        "/forms/create_task" => Extra::form(&[("title", "x")]),
        "/forms/edit_task" | "/forms/delete_task" => Extra::form(&[("task", session)]),
        "/forms/create_person" => Extra::form(&[("first_name", "x"), ("last_name", "y")]),
        "/forms/edit_person" | "/forms/delete_person" => Extra::form(&[("person", session)]),
        "/forms/end_session" => Extra::form(&[("session", session)]),
        _ => return None,
    })
}

#[tokio::test]
async fn every_unsafe_route_refuses_another_site_and_nothing_changes() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let jar = app.due(&jar).await;
    let session = app.session_id(&jar).to_string();
    let before = (app.rows().await, app.session(&jar).await);
    let stories: [&[(&str, &str)]; 6] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://localhost:4000")],
    ];
    let unsafe_routes: Vec<_> =
        router::routes().listed.into_iter().filter(|(method, _)| !method.is_safe()).collect();
    assert!(unsafe_routes.len() >= 8, "{unsafe_routes:?}");
    for (method, path) in unsafe_routes {
        assert!(body_for(&path, &session).is_some(), "{path} needs an entry in this test");
        for headers in stories {
            let more = body_for(&path, &session).unwrap_or_default().headers(headers);
            let address = path.replace("{id}", &session);
            let answer = app.send(method.clone(), &address, &jar, more).await;
            assert_eq!(answer.status, 403, "{method} {path} {headers:?}");
            assert_eq!(answer.cookies(), Vec::<String>::new(), "{path}");
            if path.starts_with("/auth/") || path.starts_with("/api/") {
                assert_eq!(answer.code(), "CROSS_ORIGIN");
            } else {
                assert!(answer.body.contains("another site"), "{}", answer.body);
                assert!(!answer.body.contains("password is not right"));
            }
        }
    }
    assert_eq!((app.rows().await, app.session(&jar).await), before);
}

#[tokio::test]
async fn our_own_pages_trusted_origins_and_programs_pass() {
    let app = TestApp::with(&[("TRUSTED_ORIGINS", "https://partner.example")]).await;
    app.sign_up("ada").await;
    let stories: [&[(&str, &str)]; 6] = [
        &[],
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("origin", "http://localhost:3000")],
        &[("origin", "https://partner.example")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://partner.example")],
    ];
    for headers in stories {
        let body = json!({ "login": "ada", "password": PASSWORD });
        let more = Extra::json(body).headers(headers);
        let answer = app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
        assert_eq!(answer.status, 200, "{headers:?}");
    }
}
