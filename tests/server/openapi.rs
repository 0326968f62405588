//! The `OpenAPI` document says of every route for programs what it takes and gives.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vestibule::server::http::router;

use crate::helpers::{Jar, TestApp};

fn document() -> Value {
    serde_json::from_str(&router::document()).expect("JSON")
}

#[test]
fn every_route_for_programs_is_in_the_document_and_no_other() {
    let document = document();
    let said: BTreeSet<String> = document["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .flat_map(|(path, item)| {
            let methods = item.as_object().expect("an item").keys();
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect();
    let routed: BTreeSet<String> = router::routes()
        .listed
        .into_iter()
        .filter(|(_, path)| path.starts_with("/auth/") || path.starts_with("/api/v1/"))
        .map(|(method, path)| format!("{method} {path}"))
        .collect();
    assert!(routed.len() >= 25, "{routed:?}");
    assert_eq!(said, routed);
    assert_eq!(document["openapi"], "3.1.0");
}

#[test]
fn each_operation_names_what_can_go_wrong_with_an_example_of_each_code() {
    let document = document();
    let mut codes = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("an item") {
            let answers = operation["responses"].as_object().expect("answers");
            assert!(answers.keys().any(|status| status.starts_with('2')), "{method} {path}");
            assert!(operation["summary"].is_string() && operation["operationId"].is_string());
            let ways = operation["security"].as_array().cloned().unwrap_or_default();
            let closed = !ways.is_empty() && !ways.contains(&json!({}));
            assert!(!closed || answers.contains_key("401"), "{method} {path}");
            for (status, answer) in answers.iter().filter(|(status, _)| !status.starts_with('2')) {
                let examples = &answer["content"]["application/problem+json"]["examples"];
                for (code, example) in examples.as_object().expect("examples") {
                    assert_eq!(example["value"]["code"], code.as_str());
                    assert_eq!(example["value"]["status"].to_string(), *status);
                    codes.insert(code.clone());
                }
            }
        }
    }
    for code in [
        "LOGIN_TAKEN",
        "INVALID_CREDENTIALS",
        "LINK_EXPIRED",
        "PRECONDITION_FAILED",
        "INSUFFICIENT_PERMISSIONS",
        "TOKEN_EXPIRED",
        "CROSS_ORIGIN",
        "BUSY",
    ] {
        assert!(codes.contains(code), "{code}");
    }
}

#[tokio::test]
async fn it_is_served_with_a_page_that_needs_no_other_site() {
    let app = TestApp::start().await;
    let stranger = Jar::default();
    let served = app.get("/api/openapi.json", &stranger).await;
    assert_eq!(served.header("content-type"), "application/json");
    assert_eq!(served.json(), document());
    let page = app.get("/api", &stranger).await;
    assert_eq!(page.status, 200);
    assert!(!page.header("content-security-policy").contains("http"), "no other site");
    for file in ["swagger-ui.css", "swagger-ui-bundle.js", "start.js"] {
        assert!(page.body.contains(&format!("/api/ui/{file}")), "{file}");
        let answer = app.get(&format!("/api/ui/{file}"), &stranger).await;
        assert_eq!(answer.status, 200, "{file}");
    }
    assert_eq!(app.get("/api/ui/nothing.js", &stranger).await.refusal(), (404, "NOT_FOUND".into()));
}
