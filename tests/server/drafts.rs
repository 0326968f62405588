//! The session is over while somebody types.

use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::json;
use vestibule::server::entity::flow;

use crate::support::app::{Extra, Jar, PASSWORD, TestApp};
use reqwest::Method;

const WORDS: [(&str, &str); 2] =
    [("title", "Water the plants"), ("notes", "The fern twice\r\n\r\n<b>")];

async fn once(app: &TestApp, page: &str, jar: &Jar, form: &str) -> String {
    let body = app.get(page, jar).await.body;
    let form = body.split("<form").find(|it| it.contains(&format!("action=\"{form}\"")));
    let once = form.and_then(|it| it.split("name=\"once\" value=\"").nth(1)?.split('"').next());
    once.expect("a once").to_owned()
}

/// Posts as a browser that came from this page.
async fn post(
    app: &TestApp,
    form: &str,
    page: &str,
    jar: &Jar,
    fields: &[(&str, &str)],
) -> crate::support::app::Answer {
    let referer = format!("http://localhost:3000{page}");
    let more = Extra::form(fields).headers(&[("referer", &referer)]);
    app.send(Method::POST, form, jar, more).await
}

async fn sign_out(app: &TestApp, jar: &Jar) {
    assert_eq!(app.post("/auth/sign-out", jar, json!({})).await.status, 200);
}

async fn rows(app: &TestApp) -> u64 {
    flow::Entity::find().count(&app.state.db).await.expect("counted")
}

/// By the form on the sign-in page, as a browser goes on from where it was led.
async fn sign_in_there(app: &TestApp, login: &str, led_to: &str, jar: &Jar) -> (Jar, String) {
    let wanted = led_to.strip_prefix("/sign-in?return_to=").expect("to sign in");
    let wanted = wanted.replace("%2F", "/");
    let jar = jar.after(&app.get(led_to, jar).await);
    let fields = [("login", login), ("password", PASSWORD), ("return_to", wanted.as_str())];
    let answer = app.form("/forms/sign_in", &jar, &fields).await;
    (jar.after(&answer), answer.header("location").to_owned())
}

#[tokio::test]
async fn what_was_typed_is_back_on_the_forms_page_once() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let once = once(&app, "/tasks", &jar, "/forms/create_task").await;
    sign_out(&app, &jar).await;
    let fields = [WORDS[0], WORDS[1], ("password", "hunter2-hunter2"), ("once", once.as_str())];
    let refused = post(&app, "/forms/create_task", "/tasks?status=done", &jar, &fields).await;
    assert_eq!(refused.header("location"), "/sign-in?return_to=%2Ftasks");
    let jar = jar.after(&refused);
    let (jar, led_to) = sign_in_there(&app, "ada", refused.header("location"), &jar).await;
    assert_eq!(led_to, "/tasks");
    let elsewhere = app.get("/account", &jar).await;
    assert!(!elsewhere.body.contains("Water the plants"), "its own page alone");
    let jar = jar.after(&elsewhere);
    let page = app.get("/tasks", &jar).await;
    assert!(page.body.contains("value=\"Water the plants\""), "{}", page.body);
    assert!(page.body.contains("The fern twice") && page.body.contains("hasn't been saved"));
    assert!(!page.body.contains("hunter2"));
    let again = app.get("/tasks", &jar).await;
    assert!(!again.body.contains("Water the plants"), "a copy of the cookie gives nothing twice");
    assert_eq!(rows(&app).await, 0);
}

#[tokio::test]
async fn a_draft_holds_the_fields_that_its_form_names_and_no_other() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let once = once(&app, "/tasks", &jar, "/forms/create_task").await;
    sign_out(&app, &jar).await;
    let other = [("password", "hunter2-hunter2"), ("status", "done"), ("once", once.as_str())];
    let fields = [WORDS[0], WORDS[1], other[0], other[1], other[2]];
    let refused = post(&app, "/forms/create_task", "/tasks", &jar, &fields).await;
    let jar = jar.after(&refused);
    let cookie = jar.get("flow").expect("a flow").to_owned();
    let mut flow = app.state.flows.open(&[cookie], chrono::Utc::now());
    let kept = flow.take_draft().await.expect("read").expect("a draft");
    assert_eq!(kept.fields.keys().collect::<Vec<_>>(), ["notes", "title"]);
}

#[tokio::test]
async fn an_edit_is_back_with_the_version_it_was_based_on() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let task = app.post("/api/v1/tasks", &jar, json!({ "title": "x" })).await.json();
    let id = task["id"].as_str().expect("an id").to_owned();
    let page = format!("/tasks/{id}");
    let once = once(&app, &page, &jar, "/forms/edit_task").await;
    let other = app.sign_in("ada").await;
    sign_out(&app, &jar).await;
    let changed = Extra::json(json!({ "title": "changed elsewhere" }));
    let path = format!("/api/v1/tasks/{id}");
    assert_eq!(app.send(Method::PATCH, &path, &other, changed).await.status, 200);
    let fields = [
        ("task", id.as_str()),
        ("version", "1"),
        WORDS[0],
        WORDS[1],
        ("status", "done"),
        ("once", once.as_str()),
    ];
    let refused = post(&app, "/forms/edit_task", &page, &jar, &fields).await;
    assert_eq!(refused.header("location"), format!("/sign-in?return_to=%2Ftasks%2F{id}"));
    let jar = jar.after(&refused);
    let (jar, led_to) = sign_in_there(&app, "ada", refused.header("location"), &jar).await;
    let shown = app.get(&led_to, &jar).await;
    assert!(shown.body.contains("value=\"Water the plants\""), "{}", shown.body);
    assert!(shown.body.contains("name=\"version\" value=\"1\""), "{}", shown.body);
    let saved = post(&app, "/forms/edit_task", &page, &jar.after(&shown), &fields[..5]).await;
    assert_eq!(saved.header("location"), page);
    let shown = app.get(&page, &jar.after(&shown).after(&saved)).await.body;
    assert!(shown.contains("Someone else changed this"), "nothing is overwritten: {shown}");
}

#[tokio::test]
async fn to_anyone_else_it_is_deleted_unseen() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    app.sign_up("eve").await;
    let once = once(&app, "/tasks", &jar, "/forms/create_task").await;
    sign_out(&app, &jar).await;
    let fields = [WORDS[0], WORDS[1], ("once", once.as_str())];
    let refused = post(&app, "/forms/create_task", "/tasks", &jar, &fields).await;
    let jar = jar.after(&refused);
    assert_eq!(rows(&app).await, 1);
    let (eve, led_to) = sign_in_there(&app, "eve", refused.header("location"), &jar).await;
    let page = app.get(&led_to, &eve).await;
    assert!(!page.body.contains("Water the plants"));
    assert_eq!(rows(&app).await, 0);
    let (ada, led_to) = sign_in_there(&app, "ada", refused.header("location"), &jar).await;
    assert!(!app.get(&led_to, &ada).await.body.contains("Water the plants"));
}

#[tokio::test]
async fn a_form_that_was_drawn_for_nobody_keeps_nothing() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let real = once(&app, "/tasks", &jar, "/forms/create_task").await;
    let stranger = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    for forged in ["", "AAAAAAAAAAAAAAAAAAAAAA", stranger.as_str(), &real[1..]] {
        let fields = [WORDS[0], WORDS[1], ("once", forged)];
        let refused = post(&app, "/forms/create_task", "/tasks", &Jar::default(), &fields).await;
        assert_eq!(refused.header("location"), "/sign-in?return_to=%2Ftasks");
        assert_eq!(refused.cookie("flow"), None, "{forged}");
    }
    assert_eq!(rows(&app).await, 0);
}

#[tokio::test]
async fn one_draft_a_browser_and_it_is_sealed() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let task = once(&app, "/tasks", &jar, "/forms/create_task").await;
    let person = once(&app, "/people", &jar, "/forms/create_person").await;
    sign_out(&app, &jar).await;
    let fields = [WORDS[0], ("once", task.as_str())];
    let first = post(&app, "/forms/create_task", "/tasks", &jar, &fields).await;
    let row = flow::Entity::find().one(&app.state.db).await.expect("read").expect("a row");
    assert!(!row.sealed.windows(5).any(|part| part == b"Water"));
    let jar = jar.after(&first);
    let fields = [("first_name", "Grace"), ("last_name", "Hopper"), ("once", person.as_str())];
    let second = post(&app, "/forms/create_person", "/people", &jar, &fields).await;
    assert_eq!(rows(&app).await, 1, "the newer one");
    let jar = jar.after(&second);
    let (jar, led_to) = sign_in_there(&app, "ada", second.header("location"), &jar).await;
    assert!(app.get(&led_to, &jar).await.body.contains("Hopper"));
}

#[tokio::test]
async fn forms_of_steps_keep_nothing_but_their_page() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    sign_out(&app, &jar).await;
    for (form, page, fields) in [
        (
            "/forms/change_password",
            "/account/security",
            [("current_password", PASSWORD), ("new_password", "x")],
        ),
        (
            "/forms/change_email",
            "/account/email",
            [("email", "a@example.com"), ("password", PASSWORD)],
        ),
        ("/forms/end_other_sessions", "/account/sessions", [("x", "y"), ("z", "z")]),
    ] {
        let refused = post(&app, form, page, &jar, &fields).await;
        let expected = format!("/sign-in?return_to={}", page.replace('/', "%2F"));
        assert_eq!(refused.header("location"), expected);
        assert_eq!(refused.cookie("flow"), None);
    }
    assert_eq!(rows(&app).await, 0);
}
