//! The `OpenAPI` document says of every route for programs what it takes and gives.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vestibule::server::http::router;

use crate::support::app::{Jar, TestApp};

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

/// What programs of other people rely on: a line that goes or changes here is a promise broken, and
/// belongs in the CHANGELOG. `OUTLINE=write cargo test --test server outline` writes the file anew.
#[test]
fn the_outline_of_the_document_is_what_was_released() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/openapi.txt");
    let now = outline(&document());
    if std::env::var("OUTLINE").is_ok_and(|what| what == "write") {
        std::fs::write(path, &now).expect("written");
    }
    let released = std::fs::read_to_string(path).expect("the outline");
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let (released, now) = (lines(&released), lines(&now));
    let gone: Vec<_> = released.difference(&now).collect();
    let new: Vec<_> = now.difference(&released).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}");
}

/// One line for each thing asked, each answer with its codes, and each schema.
fn outline(document: &Value) -> String {
    let mut lines = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("an item") {
            let name = format!("{} {path}", method.to_uppercase());
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let part = |key: &str| parameter[key].to_string();
                let (place, required) = (part("in"), part("required"));
                lines.push(format!(
                    "{name} asks {place} {} required={required} {}",
                    part("name"),
                    part("schema")
                ));
            }
            lines.push(format!("{name} takes {}", shape(&operation["requestBody"])));
            lines.push(format!("{name} security {}", operation["security"]));
            for (status, answer) in operation["responses"].as_object().expect("responses") {
                let mut codes = BTreeSet::new();
                codes_in(answer, &mut codes);
                lines.push(format!("{name} {status} {codes:?} {}", shape(answer)));
            }
        }
    }
    for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
        lines.push(format!("schema {name} {}", shape(schema)));
    }
    lines.sort();
    lines.join("\n") + "\n"
}

/// Without what is for people to read.
fn shape(value: &Value) -> Value {
    let mut shape = value.clone();
    take_words(&mut shape);
    shape
}

fn take_words(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["example", "examples", "summary"] {
                map.remove(key);
            }
            if map.get("description").is_some_and(Value::is_string) {
                map.remove("description");
            }
            map.values_mut().for_each(take_words);
        }
        Value::Array(list) => list.iter_mut().for_each(take_words),
        _ => {}
    }
}

fn codes_in(value: &Value, codes: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            codes.extend(map.get("code").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| codes_in(value, codes));
        }
        Value::Array(list) => list.iter().for_each(|value| codes_in(value, codes)),
        _ => {}
    }
}

/// What people read in it, for `scripts/texts.py`, which knows the words that are left out.
/// `OUTLINE=write cargo test --test server outline` writes the file anew.
#[test]
fn the_outline_of_its_texts_is_what_is_looked_over() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/openapi_texts.txt");
    let mut texts = BTreeSet::new();
    collect(&document(), &mut texts);
    let now: String = texts.into_iter().map(|text| text + "\n").collect();
    if std::env::var("OUTLINE").is_ok_and(|what| what == "write") {
        std::fs::write(path, &now).expect("written");
    }
    assert_eq!(std::fs::read_to_string(path).expect("the texts"), now);
}

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if name == "summary" || name == "description" => {
                        texts.insert(text.replace('\n', " "));
                    }
                    field => collect(field, texts),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        _ => {}
    }
}
