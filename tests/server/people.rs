//! People: a directory that is shared; only an admin deletes.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::{Extra, Jar, PASSWORD, Shared, TestApp, soon};
use crate::support::process::verb;

async fn add(app: &TestApp, jar: &Jar, first: &str, last: &str) -> Value {
    let body = json!({ "first_name": first, "last_name": last });
    let answer = app.post("/api/v1/people", jar, body).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()
}

fn names(list: &Value) -> Vec<String> {
    let people = list["people"].as_array().expect("a list");
    people
        .iter()
        .map(|it| format!("{} {}", it["first_name"], it["last_name"]).replace('"', ""))
        .collect()
}

#[tokio::test]
async fn everybody_who_is_signed_in_adds_finds_and_corrects() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.sign_up("ada").await, app.sign_up("eve").await);
    for (first, last) in
        [("Zoe", "Adams"), ("Ada", "Lovelace"), ("Émile", "Zola"), ("100%", "O_Neil")]
    {
        add(&app, &ada, first, last).await;
    }
    let all = app.get("/api/v1/people", &eve).await.json();
    assert_eq!(names(&all), ["Zoe Adams", "Ada Lovelace", "100% O_Neil", "Émile Zola"]);
    for (search, found) in [
        ("love", vec!["Ada Lovelace"]),
        ("LOVELACE%20ada", vec!["Ada Lovelace"]),
        ("%C3%89MILE", vec!["Émile Zola"]),
        ("%25", vec!["100% O_Neil"]),
        ("_", vec!["100% O_Neil"]),
        ("nobody", vec![]),
    ] {
        let list = app.get(&format!("/api/v1/people?q={search}"), &eve).await.json();
        assert_eq!(names(&list), found, "{search}");
    }
    let id = all["people"][1]["id"].as_str().expect("an id");
    let path = format!("/api/v1/people/{id}");
    let body = json!({ "first_name": "Ada", "last_name": "King" });
    let put = app.send(Method::PUT, &path, &eve, Extra::json(body)).await;
    assert_eq!((put.status.as_u16(), &put.json()["last_name"]), (200, &json!("King")));
    assert_eq!(app.get(&path, &ada).await.json(), put.json());
    for (first, last, field) in [("", "x", "first_name"), ("x", &*"y".repeat(31), "last_name")] {
        let body = json!({ "first_name": first, "last_name": last });
        let refused = app.send(Method::PUT, &path, &eve, Extra::json(body)).await;
        assert_eq!(refused.refusal(), (400, "VALIDATION_FAILED".into()));
        assert_eq!(refused.json()["errors"][0]["field"], field);
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_also_for_namesakes() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for _ in 0..5 {
        add(&app, &jar, "Ada", "Lovelace").await;
    }
    let mut seen = Vec::new();
    let mut path = "/api/v1/people?limit=2".to_owned();
    for _ in 0..4 {
        let page = app.get(&path, &jar).await.json();
        let people = page["people"].as_array().expect("a list");
        seen.extend(people.iter().map(|it| it["id"].as_str().expect("an id").to_owned()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/api/v1/people?limit=2&cursor={cursor}");
    }
    seen.dedup();
    assert_eq!(seen.len(), 5);
    let bad = app.get("/api/v1/people?cursor=x", &jar).await;
    assert_eq!(bad.refusal(), (400, "VALIDATION_FAILED".into()));
}

#[tokio::test]
async fn only_an_admin_deletes_and_a_role_taken_away_counts_a_second_later() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("ada").await;
    let bearer = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), bearer).await.json();
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().expect("a token"));
    let delete = async |person: &Value, by_bearer: bool| {
        let path = format!("/api/v1/people/{}", person["id"].as_str().expect("an id"));
        let more = Extra::default();
        if by_bearer {
            let more = more.headers(&[("authorization", &bearer)]);
            return app.send(Method::DELETE, &path, &Jar::default(), more).await;
        }
        app.send(Method::DELETE, &path, &jar, more).await
    };
    let person = add(&app, &jar, "Zoe", "Adams").await;
    let id = person["id"].as_str().expect("an id").to_owned();
    for by_bearer in [false, true] {
        let refused = delete(&person, by_bearer).await;
        assert_eq!(refused.refusal(), (403, "INSUFFICIENT_PERMISSIONS".into()));
    }
    let form = app.form("/forms/delete_person", &jar, &[("person", &id)]).await;
    assert_eq!(form.status, 403, "{}", form.body);
    assert_eq!(app.get("/api/v1/people", &jar).await.json()["people"][0], person);

    let (said, went_well) = verb(&shared.url(), &["user", "grant", "ada", "admin"]);
    assert!(went_well && said.contains("ada now has the role admin"), "{said}");
    // The same, still unexpired token.
    soon(async || delete(&json!({ "id": uuid::Uuid::now_v7() }), false).await.status == 404).await;
    let page = app.get(&format!("/people/{id}"), &jar).await;
    assert!(page.body.contains("Delete this person"), "{}", page.body);
    assert_eq!(delete(&person, true).await.status, 204);

    let person = add(&app, &jar, "Zoe", "Adams").await;
    let (said, went_well) = verb(&shared.url(), &["user", "revoke", "ada", "admin"]);
    assert!(went_well && said.contains("ada now does not have the role admin"), "{said}");
    soon(async || delete(&json!({ "id": uuid::Uuid::now_v7() }), false).await.status == 403).await;
    for by_bearer in [false, true] {
        let refused = delete(&person, by_bearer).await;
        assert_eq!(refused.refusal(), (403, "INSUFFICIENT_PERMISSIONS".into()));
    }
    let (said, _) = verb(&shared.url(), &["user", "revoke", "ada", "admin"]);
    assert!(said.contains("already does not have"), "{said}");
    let (_, went_well) = verb(&shared.url(), &["user", "grant", "nobody", "admin"]);
    assert!(!went_well);
    let me = app.get("/auth/me", &jar).await.json();
    assert_eq!(me["user"]["roles"], json!(["user"]));
}

#[tokio::test]
async fn a_restarted_server_knows_of_roles_that_changed_before_its_port_was_open() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("ada").await;
    verb(&shared.url(), &["user", "grant", "ada", "admin"]);
    app.stop().await;
    let app = shared.start(&[]).await;
    let path = format!("/api/v1/people/{}", uuid::Uuid::now_v7());
    let answer = app.send(Method::DELETE, &path, &jar, Extra::default()).await;
    assert_eq!(answer.refusal(), (404, "NOT_FOUND".into()), "may delete, but there is nobody");
}

#[tokio::test]
async fn the_pages_do_the_same_without_a_script() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let fields = [("first_name", "Ada"), ("last_name", "")];
    let refused = app.form("/forms/create_person", &jar, &fields).await;
    let page = app.get(refused.header("location"), &jar.after(&refused)).await;
    assert!(page.body.contains("Enter a last name.") && page.body.contains("value=\"Ada\""));
    let fields = [("first_name", "Ada"), ("last_name", "Lovelace")];
    let made = app.form("/forms/create_person", &jar, &fields).await;
    assert_eq!(made.header("location"), "/people");
    let page = app.get("/people?q=love", &jar.after(&made)).await;
    assert!(page.body.contains("Saved.") && page.body.contains("Lovelace"), "{}", page.body);
    let list = app.get("/api/v1/people", &jar).await.json();
    let id = list["people"][0]["id"].as_str().expect("an id");
    let page = app.get(&format!("/people/{id}"), &jar).await;
    assert!(page.body.contains("value=\"Lovelace\"") && !page.body.contains("Delete this person"));
    let fields = [("person", id), ("first_name", "Ada"), ("last_name", "King")];
    assert_eq!(app.form("/forms/edit_person", &jar, &fields).await.header("location"), "/people");
    assert_eq!(names(&app.get("/api/v1/people", &jar).await.json()), ["Ada King"]);
}

#[tokio::test]
async fn a_search_of_any_length_is_answered() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let person = json!({ "first_name": "Ada", "last_name": "Lovelace" });
    assert_eq!(app.post("/api/v1/people", &jar, person).await.status, 201);
    let many: Vec<String> = (0..5000).map(|n| format!("w{n}")).collect();
    // Each becomes eighteen characters.
    let long = "%EF%B7%BA".repeat(6000);
    for words in [many.join("+"), long] {
        for path in ["/api/v1/people", "/people"] {
            let answer = app.get(&format!("{path}?q={words}"), &jar).await;
            assert_eq!(answer.status, 200, "{path}");
            assert!(!answer.body.contains("Lovelace"), "{path}");
        }
    }
    let again = vec!["ada"; 2000].join("+");
    let answer = app.get(&format!("/api/v1/people?q={again}"), &jar).await;
    assert!(answer.body.contains("Lovelace"), "the same word, however often: {}", answer.body);
}
