//! Tasks: private to their owner, and of two edits at once neither is lost.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::{Answer, Extra, Jar, TestApp};

async fn make(app: &TestApp, jar: &Jar, title: &str) -> Value {
    let answer = app.post("/api/v1/tasks", jar, json!({ "title": title })).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()
}

fn address(task: &Value) -> String {
    format!("/api/v1/tasks/{}", task["id"].as_str().expect("an id"))
}

async fn patch(app: &TestApp, jar: &Jar, path: &str, body: Value, etag: Option<&str>) -> Answer {
    let headers: Vec<(&str, &str)> = etag.iter().map(|tag| ("if-match", *tag)).collect();
    app.send(Method::PATCH, path, jar, Extra::json(body).headers(&headers)).await
}

#[tokio::test]
async fn a_task_is_made_read_changed_and_deleted() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let body =
        json!({ "title": " Water the plants ", "notes": "fern\r\ntwice", "status": "in_progress" });
    let made = app.post("/api/v1/tasks", &jar, body).await;
    assert_eq!((made.status.as_u16(), made.header("etag")), (201, "\"1\""));
    let task = made.json();
    assert_eq!(task["title"], "Water the plants");
    assert_eq!((&task["notes"], &task["status"]), (&json!("fern\ntwice"), &json!("in_progress")));
    assert_eq!(made.header("location"), address(&task));
    let read = app.get(&address(&task), &jar).await;
    assert_eq!((read.json(), read.header("etag")), (task.clone(), "\"1\""));
    let done = patch(&app, &jar, &address(&task), json!({ "status": "done" }), None).await;
    assert_eq!((done.status.as_u16(), done.header("etag")), (200, "\"2\""));
    assert_eq!(done.json()["title"], "Water the plants", "what is not said stays");
    let gone = app.send(Method::DELETE, &address(&task), &jar, Extra::default()).await;
    assert_eq!(gone.status, 204);
    assert_eq!(app.get(&address(&task), &jar).await.refusal(), (404, "NOT_FOUND".into()));
}

#[tokio::test]
async fn somebody_elses_task_is_as_unknown_as_one_that_never_was() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.sign_up("ada").await, app.sign_up("eve").await);
    let task = make(&app, &ada, "secret").await;
    for path in [
        address(&task),
        format!("/api/v1/tasks/{}", uuid::Uuid::now_v7()),
        "/api/v1/tasks/x".into(),
    ] {
        let mut answers = vec![app.get(&path, &eve).await];
        answers.push(patch(&app, &eve, &path, json!({ "title": "mine" }), None).await);
        answers.push(app.send(Method::DELETE, &path, &eve, Extra::default()).await);
        for answer in answers {
            assert_eq!(answer.refusal(), (404, "NOT_FOUND".into()), "{path}");
        }
        let page = path.replace("/api/v1", "");
        assert_eq!(app.get(&page, &eve).await.status, 404, "{page}");
    }
    assert_eq!(app.get("/api/v1/tasks", &eve).await.json()["tasks"], json!([]));
    let id = task["id"].as_str().expect("an id");
    app.form("/forms/delete_task", &eve, &[("task", id)]).await;
    let fields = [("task", id), ("version", "1"), ("title", "mine"), ("status", "done")];
    let refused = app.form("/forms/edit_task", &eve, &fields).await;
    let page = app.get(refused.header("location"), &eve.after(&refused)).await;
    assert!(page.body.contains("deleted in the meantime") && page.body.contains("value=\"mine\""));
    assert_eq!(app.get(&address(&task), &ada).await.json(), task);
}

#[tokio::test]
async fn a_list_comes_in_pages_that_stand_still_and_can_be_filtered() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for n in 0..7 {
        let task = make(&app, &jar, &format!("task {n}")).await;
        if n % 2 == 0 {
            patch(&app, &jar, &address(&task), json!({ "status": "done" }), None).await;
        }
    }
    let mut titles = Vec::new();
    let mut path = "/api/v1/tasks?limit=3".to_owned();
    for _ in 0..5 {
        let page = app.get(&path, &jar).await.json();
        let tasks = page["tasks"].as_array().expect("a list").clone();
        titles.extend(tasks.iter().map(|task| task["title"].as_str().expect("a title").to_owned()));
        // One that comes meanwhile moves nothing.
        make(&app, &jar, "new").await;
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/api/v1/tasks?limit=3&cursor={cursor}");
    }
    let expected: Vec<String> = (0..7).rev().map(|n| format!("task {n}")).collect();
    assert_eq!(titles, expected);
    let done = app.get("/api/v1/tasks?status=done", &jar).await.json();
    assert_eq!(done["tasks"].as_array().map(Vec::len), Some(4));
    for bad in ["limit=0", "limit=101", "limit=x", "cursor=x", "status=late"] {
        let answer = app.get(&format!("/api/v1/tasks?{bad}"), &jar).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{bad}");
        let field = bad.split('=').next().expect("a name");
        assert_eq!(answer.json()["errors"][0]["field"], field);
    }
}

#[tokio::test]
async fn of_two_edits_at_once_one_is_told_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let task = make(&app, &jar, "mine").await;
    let path = address(&task);
    let (one, other) = tokio::join!(
        patch(&app, &jar, &path, json!({ "title": "one" }), Some("\"1\"")),
        patch(&app, &jar, &path, json!({ "notes": "other" }), Some("\"1\"")),
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let (well, late) = if one.status == 200 { (one, other) } else { (other, one) };
    assert_eq!(late.code(), "PRECONDITION_FAILED");
    assert_eq!(app.get(&path, &jar).await.json(), well.json());
    // Whoever names no version edits on top: all of ten at once are there.
    let edits = (0..10).map(|n| patch(&app, &jar, &path, json!({ "notes": format!("{n}") }), None));
    for answer in futures::future::join_all(edits).await {
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
    assert_eq!(app.get(&path, &jar).await.json()["version"], 12);
    let stale = app
        .send(Method::DELETE, &path, &jar, Extra::default().headers(&[("if-match", "\"3\"")]))
        .await;
    assert_eq!(stale.refusal(), (412, "PRECONDITION_FAILED".into()));
}

#[tokio::test]
async fn what_is_no_task_is_refused_and_nothing_is_made() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for (body, field) in [
        (json!({}), "title"),
        (json!({ "title": "  " }), "title"),
        (json!({ "title": "x".repeat(201) }), "title"),
        (json!({ "title": "a\u{0}b" }), "title"),
        (json!({ "title": "x", "notes": "y".repeat(2001) }), "notes"),
        (json!({ "title": "x", "status": "late" }), "status"),
        (json!({ "title": "x", "owner": "eve" }), "owner"),
    ] {
        let answer = app.post("/api/v1/tasks", &jar, body.clone()).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{body}");
        assert_eq!(answer.json()["errors"][0]["field"], field, "{}", answer.body);
    }
    let nothing = app.post("/api/v1/tasks", &jar, json!({ "title": "x", "status": null })).await;
    assert_eq!(nothing.status, 400, "left out, or there with a value");
    assert_eq!(app.get("/api/v1/tasks", &jar).await.json()["tasks"], json!([]));
}

#[tokio::test]
async fn the_pages_do_the_same_without_a_script_and_keep_what_was_typed() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let refused =
        app.form("/forms/create_task", &jar, &[("title", ""), ("notes", "the fern")]).await;
    assert_eq!(refused.header("location"), "/tasks");
    let page = app.get(refused.header("location"), &jar.after(&refused)).await;
    assert!(page.body.contains("Enter a title.") && page.body.contains("the fern</textarea>"));
    let made = app.form("/forms/create_task", &jar, &[("title", "<b>water</b>")]).await;
    assert_eq!(made.header("location"), "/tasks");
    let page = app.get("/tasks", &jar).await;
    assert!(page.body.contains("&lt;b&gt;water&lt;/b&gt;"), "{}", page.body);
    let list = app.get("/api/v1/tasks", &jar).await.json();
    let id = list["tasks"][0]["id"].as_str().expect("an id").to_owned();
    let edit = |version: &'static str, title: &'static str| {
        let fields =
            [("task", id.as_str()), ("version", version), ("title", title), ("status", "done")];
        let referer = format!("http://localhost:3000/tasks/{id}");
        let more = Extra::form(&fields).headers(&[("referer", referer.as_str())]);
        app.send(Method::POST, "/forms/edit_task", &jar, more)
    };
    assert_eq!(edit("1", "first").await.header("location"), "/tasks");
    let late = edit("1", "second").await;
    assert_eq!(late.header("location"), format!("/tasks/{id}"));
    let page = app.get(late.header("location"), &jar.after(&late)).await;
    assert!(
        page.body.contains("Someone else changed this") && page.body.contains("value=\"second\"")
    );
    assert!(page.body.contains("<strong>first</strong>"), "{}", page.body);
    assert_eq!(app.get("/api/v1/tasks", &jar).await.json()["tasks"][0]["title"], "first");
    let gone = app.form("/forms/delete_task", &jar, &[("task", &id)]).await;
    assert_eq!(gone.header("location"), "/tasks");
    let page = app.get("/tasks", &jar.after(&gone)).await;
    assert!(page.body.contains("No tasks yet.") && page.body.contains("Deleted."));
}

#[tokio::test]
async fn a_refused_edit_stays_based_on_what_was_seen_and_belongs_to_the_page_of_that_task() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let mut ids = Vec::new();
    for title in ["water", "feed"] {
        let made = app.post("/api/v1/tasks", &jar, json!({ "title": title })).await.json();
        ids.push(made["id"].as_str().expect("an id").to_owned());
    }
    let [water, feed] = ids.as_slice() else { panic!("two") };
    let page = format!("/tasks/{water}");
    let edit = |version: String, title: &'static str| {
        let fields = [("task", water.as_str()), ("version", &version), ("title", title)];
        let fields = [&fields[..], &[("status", "done"), ("notes", "the fern")]].concat();
        let referer = format!("http://localhost:3000{page}");
        let more = Extra::form(&fields).headers(&[("referer", referer.as_str())]);
        app.send(Method::POST, "/forms/edit_task", &jar, more)
    };
    let refused = edit("1".to_owned(), "").await;
    // Meanwhile another window saves.
    let api = format!("/api/v1{page}");
    assert_eq!(patch(&app, &jar, &api, json!({ "title": "twice" }), None).await.status, 200);
    let shown = app.get(refused.header("location"), &jar.after(&refused)).await;
    assert!(shown.body.contains("the fern</textarea>"), "{}", shown.body);
    let version = shown.body.split("name=\"version\" value=\"").nth(1).expect("a version");
    let version = version.split('"').next().expect("its end");
    let late = edit(version.to_owned(), "mine").await;
    let shown = app.get(late.header("location"), &jar.after(&late)).await;
    assert!(shown.body.contains("Someone else changed this"), "{}", shown.body);
    assert_eq!(app.get(&api, &jar).await.json()["title"], "twice", "overwritten unseen");
    // What was typed about one is not given to the other.
    let refused = edit("1".to_owned(), "").await;
    let other = app.get(&format!("/tasks/{feed}"), &jar.after(&refused)).await;
    assert!(!other.body.contains("the fern"), "{}", other.body);
}
