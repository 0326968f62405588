use crate::route_table::body_for;
use crate::support::app::{Extra, Jar, PASSWORD, TestApp};
use reqwest::Method;
use serde_json::json;
use vestibule::server::http::router;

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
        assert!(
            body_for(&path, &session).is_some(),
            "{path} needs an entry in tests/server/route_table.rs"
        );
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
                assert!(!answer.body.contains("Check both and try again"));
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
