//! A form that is posted twice is acted upon once and answered alike.

use std::collections::BTreeSet;

use chrono::{TimeDelta, Utc};
use futures::future::join_all;
use reqwest::Method;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter,
};
use serde_json::{Value, json};
use vestibule::server::entity::flow::{self, Kind};
use vestibule::server::entity::{session, user};
use vestibule::server::flows::Claim;
use vestibule::server::http::router;

use crate::flows::{CAP, fill};
use crate::support::app::{Answer, Extra, Jar, PASSWORD, Shared, TestApp};

const ADA: &str = "ada@example.com";
const NEW: &str = "another river lamp";

/// What each form on a page that is posted holds: where it goes, and its `once`.
async fn forms_on(app: &TestApp, page: &str, jar: &Jar) -> Vec<(String, String)> {
    let body = app.get(page, jar).await.body;
    let between = |text: &str, start: &str| {
        text.split(start).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    // Acted upon twice it does no more than once.
    let repeatable = |form: &&str| form.contains("action=\"/forms/set_language\"");
    let forms = body.split("<form").skip(1).filter(|form| form.contains("method=\"post\""));
    let forms = forms.filter(|form| !repeatable(form));
    forms
        .map(|form| {
            let form = form.split("</form>").next().expect("its end");
            let action = between(form, "action=\"").expect("an action");
            let once = between(form, "name=\"once\" value=\"");
            (action, once.unwrap_or_else(|| panic!("no once on {page}: {form}")))
        })
        .collect()
}

async fn once(app: &TestApp, page: &str, jar: &Jar, form: &str) -> String {
    let mut forms = forms_on(app, page, jar).await;
    forms.retain(|(action, _)| action == form);
    forms.pop().unwrap_or_else(|| panic!("no {form} on {page}")).1
}

fn led(answer: &Answer) -> (u16, &str) {
    (answer.status.as_u16(), answer.header("location"))
}

async fn signs_in(app: &TestApp, login: &str, password: &str) -> bool {
    let body = json!({ "login": login, "password": password });
    app.post("/auth/sign-in", &Jar::default(), body).await.status == 200
}

#[tokio::test]
async fn every_form_of_every_page_holds_one_of_its_own() {
    let app = TestApp::start().await;
    let ada = app.sign_up(ADA).await;
    app.sign_in(ADA).await;
    let task = app.post("/api/v1/tasks", &ada, json!({ "title": "x" })).await.json();
    let person = json!({ "first_name": "x", "last_name": "y" });
    let person = app.post("/api/v1/people", &ada, person).await.json();
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for (method, path) in router::routes().listed {
        if method != Method::GET || path.starts_with("/api") || path.starts_with("/auth") {
            continue;
        }
        let of = if path.starts_with("/tasks") { &task } else { &person };
        let path = path.replace("{id}", of["id"].as_str().expect("an id"));
        for jar in [&Jar::default(), &ada] {
            for (action, once) in forms_on(&app, &path, jar).await {
                assert_eq!(once.len(), 22, "{path} {action}");
                assert!(seen.insert(once), "{path} {action}");
                count += 1;
            }
        }
    }
    assert!(count > 20, "{count}");
}

#[tokio::test]
async fn signing_up_twice_at_once_makes_one_account_and_both_answers_are_signed_in() {
    let app = TestApp::start().await;
    let once = once(&app, "/sign-up", &Jar::default(), "/forms/sign_up").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once.as_str())];
    let stranger = Jar::default();
    let pressed = join_all((0..4).map(|_| app.form("/forms/sign_up", &stranger, &fields))).await;
    for answer in &pressed {
        assert_eq!(led(answer), (303, "/account"), "{}", answer.body);
        let jar = Jar::default().after(answer);
        let page = app.get("/account", &jar).await;
        assert!(page.body.contains("Your account is ready"), "the same message");
        assert!(app.is_signed_in(&jar).await);
    }
    let sessions: BTreeSet<_> =
        pressed.iter().map(|answer| app.session_id(&Jar::default().after(answer))).collect();
    assert_eq!((sessions.len(), app.rows().await.accounts), (1, 1));
    // On a slow line the cookies of the first answer are there when the second goes out.
    let jar = Jar::default().after(&pressed[0]);
    let late = app.form("/forms/sign_up", &jar, &fields).await;
    assert_eq!(led(&late), (303, "/account"), "{}", late.body);
    assert!(app.is_signed_in(&jar.after(&late)).await);
}

#[tokio::test]
async fn changing_the_password_twice_leaves_the_person_signed_in() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let once = once(&app, "/account/security", &jar, "/forms/change_password").await;
    let fields = [("current_password", PASSWORD), ("new_password", NEW), ("once", once.as_str())];
    let first = app.form("/forms/change_password", &jar, &fields);
    let (first, second) = tokio::join!(first, app.form("/forms/change_password", &jar, &fields));
    let third = app.form("/forms/change_password", &jar.after(&first), &fields).await;
    for answer in [&first, &second, &third] {
        assert_eq!(led(answer), (303, "/account/security"), "{}", answer.body);
        let after = jar.after(answer);
        let page = app.get("/account/security", &after).await;
        assert!(page.body.contains("Password changed"), "{}", page.body);
        assert!(app.is_signed_in(&after).await);
    }
    assert_eq!(app.live_sessions().await, 1);
    assert!(signs_in(&app, "ada", NEW).await && !signs_in(&app, "ada", PASSWORD).await);
}

#[tokio::test]
async fn one_task_is_added_and_other_words_are_another_request() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let once = once(&app, "/tasks", &jar, "/forms/create_task").await;
    let fields = |title: &'static str| [("title", title), ("notes", ""), ("once", once.as_str())];
    let (plants, cat) = (fields("Water the plants"), fields("Feed the cat"));
    let (first, second) = tokio::join!(
        app.form("/forms/create_task", &jar, &plants),
        app.form("/forms/create_task", &jar, &plants)
    );
    for answer in [&first, &second] {
        assert_eq!(led(answer), (303, "/tasks"));
        assert!(app.get("/tasks", &jar.after(answer)).await.body.contains("Saved."));
    }
    let list = async || app.get("/api/v1/tasks", &jar).await.json()["tasks"].clone();
    assert_eq!(list().await.as_array().map(Vec::len), Some(1));
    app.form("/forms/create_task", &jar, &cat).await;
    assert_eq!(list().await.as_array().map(Vec::len), Some(2));
    app.form("/forms/create_task", &jar, &plants[..2]).await;
    assert_eq!(list().await.as_array().map(Vec::len), Some(3), "without a once as ever");
    // Somebody else with the same once is somebody else.
    let eve = app.sign_up("eve").await;
    app.form("/forms/create_task", &eve, &cat).await;
    let hers = app.get("/api/v1/tasks", &eve).await.json();
    assert_eq!(hers["tasks"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_refusal_is_decided_anew() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let once = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    for (password, leads) in [(NEW, "/sign-in?"), (PASSWORD, "/account"), (NEW, "/sign-in?")] {
        let fields = [("login", "ada"), ("password", password), ("once", once.as_str())];
        let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
        assert!(answer.header("location").starts_with(leads), "{}", answer.header("location"));
        assert_eq!(answer.cookie("access_token").is_some(), leads == "/account");
    }
    let jar = app.sign_in("ada").await;
    let once = self::once(&app, "/tasks", &jar, "/forms/create_task").await;
    let notes = "x".repeat(2001);
    for _ in 0..2 {
        let fields = [("title", "Water the plants"), ("notes", &notes), ("once", &once)];
        let answer = app.form("/forms/create_task", &jar, &fields).await;
        let page = app.get(answer.header("location"), &jar.after(&answer)).await;
        assert!(page.body.contains("value=\"Water the plants\""), "each keeps what was typed");
    }
}

#[tokio::test]
async fn who_has_stolen_a_once_has_nothing_without_the_password_of_now() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let once = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once.as_str())];
    let signed_in = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let jar = Jar::default().after(&signed_in);
    let change = json!({ "current_password": PASSWORD, "new_password": NEW });
    let changed = app.post("/auth/change-password", &jar, change).await;
    assert_eq!(changed.status, 200);
    for password in [PASSWORD, "not the password", ""] {
        let fields = [("login", "ada"), ("password", password), ("once", once.as_str())];
        let thief = app.form("/forms/sign_in", &Jar::default(), &fields).await;
        assert!(thief.header("location").starts_with("/sign-in?"), "{password}");
        assert_eq!(thief.cookie("access_token"), None);
    }
    // A change of password is no use to whoever copied the cookies before it.
    let copied = jar;
    let jar = copied.after(&changed);
    let own = self::once(&app, "/account/security", &jar, "/forms/change_password").await;
    let third = "a third river lamp";
    let fields = [("current_password", NEW), ("new_password", third), ("once", own.as_str())];
    assert_eq!(
        led(&app.form("/forms/change_password", &jar, &fields).await).1,
        "/account/security"
    );
    let guess = [("current_password", NEW), ("new_password", NEW), ("once", own.as_str())];
    let thief = app.form("/forms/change_password", &jar, &guess).await;
    assert_eq!(thief.cookie("refresh_token").filter(|line| !line.contains("Max-Age=0")), None);
}

#[tokio::test]
async fn after_signing_out_nothing_is_answered_again() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let once_in = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once_in.as_str())];
    let first = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let jar = Jar::default().after(&first);
    let once_task = once(&app, "/tasks", &jar, "/forms/create_task").await;
    let task = [("title", "x"), ("once", once_task.as_str())];
    app.form("/forms/create_task", &jar, &task).await;
    let once_out = once(&app, "/account", &jar, "/forms/sign_out").await;
    for _ in 0..2 {
        let out = app.form("/forms/sign_out", &jar, &[("once", &once_out)]).await;
        assert_eq!(led(&out), (303, "/sign-in"));
        assert!(out.clears("access_token") && out.clears("refresh_token"));
        assert!(app.get("/sign-in", &jar.after(&out)).await.body.contains("You're signed out"));
    }
    let again = app.form("/forms/create_task", &jar, &task).await;
    assert!(again.header("location").starts_with("/sign-in"), "{}", again.header("location"));
    let again = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let new = Jar::default().after(&again);
    assert_ne!(app.session_id(&new), app.session_id(&jar), "a sign-in like any other");
    // The old form of signing out, in a browser that has signed in since, does sign out.
    let out = app.form("/forms/sign_out", &new, &[("once", &once_out)]).await;
    assert!(out.clears("refresh_token") && !app.is_signed_in(&new).await);
}

#[tokio::test]
async fn what_has_begun_since_the_first_press_ends_with_the_second() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    app.sign_in("ada").await;
    let once = once(&app, "/account/sessions", &jar, "/forms/end_other_sessions").await;
    for _ in 0..2 {
        let other = app.sign_in("ada").await;
        let answer = app.form("/forms/end_other_sessions", &jar, &[("once", &once)]).await;
        assert_eq!(led(&answer), (303, "/account/sessions"));
        assert!(!app.is_signed_in(&other).await && app.is_signed_in(&jar).await);
    }
}

#[tokio::test]
async fn whoever_goes_back_for_an_email_that_did_not_come_is_sent_another() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    let once = once(&app, "/forgot-password", &Jar::default(), "/forms/forgot_password").await;
    let fields = [("login", ADA), ("once", once.as_str())];
    let press = async || {
        let answer = app.form("/forms/forgot_password", &Jar::default(), &fields).await;
        assert_eq!(led(&answer).0, 303);
        app.all_sent().await;
        app.letters_to(ADA).len()
    };
    assert_eq!([press().await, press().await], [2, 2], "a double click");
    // As if it had been pressed a minute ago.
    let rows = flow::Entity::find().filter(flow::Column::Kind.eq(Kind::Once));
    for row in rows.all(&app.state.db).await.expect("read") {
        let flows = &app.state.flows;
        let claim = flows.claim(Kind::Once, &[row.digest], Utc::now()).await.expect("asked");
        let Claim::Answered(held, content) = claim else { panic!("it was answered") };
        let mut record: Value = serde_json::from_slice(&content).expect("a record");
        record["at"] = json!(Utc::now() - TimeDelta::minutes(1));
        let content = serde_json::to_vec(&record).expect("JSON");
        assert!(flows.reword(&held, &content).await.expect("asked"));
    }
    assert_eq!([press().await, press().await], [3, 3]);
}

#[tokio::test]
async fn an_old_session_gives_no_cookies_again() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let once = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once.as_str())];
    let first = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let row = app.session(&Jar::default().after(&first)).await;
    let created_at = row.created_at - TimeDelta::minutes(1);
    let mut row = row.into_active_model();
    row.created_at = Set(created_at);
    row.update(&app.state.db).await.expect("aged");
    let late = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    assert_eq!((led(&late), late.cookie("access_token")), ((303, "/account"), None));
    assert_eq!(session::Entity::find().count(&app.state.db).await.expect("counted"), 2);
}

#[tokio::test]
async fn the_second_press_draws_on_no_limit_until_it_is_no_double_click() {
    let settings = [("RATE_LIMITS", "on"), ("RATE_LIMIT_PASSWORD_IP", "2/10m")];
    let app = TestApp::with(&settings).await;
    app.sign_up("ada").await;
    let once = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once.as_str())];
    for n in 0..6 {
        let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
        assert_eq!(led(&answer), (303, "/account"), "{n}");
    }
    // Hashing is not free for ever.
    let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    assert_ne!(led(&answer), (303, "/account"));
}

#[tokio::test]
async fn a_reset_that_is_pressed_twice_shows_success_alone() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    let letter = app.letter(ADA, 2).await;
    let jar = Jar::default().after(&app.get(letter.link(), &Jar::default()).await);
    let once = once(&app, "/reset-password", &jar, "/forms/reset_password").await;
    let fields = [("password", NEW), ("once", once.as_str())];
    let (first, second) = tokio::join!(
        app.form("/forms/reset_password", &jar, &fields),
        app.form("/forms/reset_password", &jar, &fields)
    );
    for answer in [first, second] {
        assert_eq!(led(&answer), (303, "/sign-in"), "{}", answer.body);
        let page = app.get("/sign-in", &jar.after(&answer)).await;
        assert!(page.body.contains("role=\"status\"") && !page.body.contains("role=\"alert\""));
    }
    assert!(signs_in(&app, ADA, NEW).await);
}

#[tokio::test]
async fn confirming_twice_is_signed_in_twice() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).await;
    let fields = [("login", ADA), ("password", PASSWORD)];
    let jar = Jar::default().after(&app.form("/forms/sign_up", &Jar::default(), &fields).await);
    let letter = app.letter(ADA, 1).await;
    let jar = jar.after(&app.get(letter.link(), &jar).await);
    let once = once(&app, "/verify-email", &jar, "/forms/verify_email").await;
    let fields = [("once", once.as_str())];
    let first = app.form("/forms/verify_email", &jar, &fields).await;
    let second = app.form("/forms/verify_email", &jar, &fields).await;
    for answer in [first, second] {
        assert_eq!(led(&answer), (303, "/account"), "{}", answer.body);
        assert!(app.is_signed_in(&jar.after(&answer)).await);
    }
    // Elsewhere the same once is worth nothing.
    let thief = app.form("/forms/verify_email", &Jar::default(), &fields).await;
    assert_eq!(thief.cookie("access_token"), None);
}

#[tokio::test]
async fn known_and_unknown_addresses_are_answered_alike_when_pressed_twice() {
    let limits = [("RATE_LIMITS", "on"), ("RATE_LIMIT_PASSWORD_IP", "4/10m")];
    let settings = [limits[0], limits[1], ("REQUIRE_VERIFIED_EMAIL", "true")];
    let mut seen = Vec::new();
    for taken in [true, false] {
        let app = TestApp::with(&settings).await;
        let other = if taken { ADA } else { "eve@example.com" };
        let body = json!({ "login": other, "password": "the owner's own lamp" });
        app.post("/auth/sign-up", &Jar::default(), body).await;
        app.letter(other, 1).await;
        let once = once(&app, "/sign-up", &Jar::default(), "/forms/sign_up").await;
        let mut answers = Vec::new();
        for n in 0..12 {
            let password = if n % 3 == 0 { NEW } else { PASSWORD };
            let fields = [("login", ADA), ("password", password), ("once", once.as_str())];
            let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
            let flow = answer.cookie("flow").map(|line| line.len());
            answers.push((answer.status, answer.header("location").to_owned(), flow));
        }
        app.all_sent().await;
        seen.push(answers);
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn signing_up_twice_by_email_sends_one_and_the_last_password_is_the_accounts() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).await;
    let once = once(&app, "/sign-up", &Jar::default(), "/forms/sign_up").await;
    let mut jar = Jar::default();
    for password in [PASSWORD, PASSWORD, NEW] {
        let fields = [("login", ADA), ("password", password), ("once", once.as_str())];
        let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
        assert_eq!(led(&answer), (303, "/verify-email"));
        jar = Jar::default().after(&answer);
    }
    app.all_sent().await;
    let letter = app.letter(ADA, 1).await;
    let jar = jar.after(&app.get(letter.link(), &jar).await);
    let page = app.get("/verify-email", &jar).await;
    assert!(!page.body.contains("name=\"password\""), "the browser that signed up");
    let confirmed = app.form("/forms/verify_email", &jar, &[]).await;
    assert_eq!(led(&confirmed), (303, "/account"));
    assert!(signs_in(&app, ADA, NEW).await);
    assert_eq!(user::Entity::find().count(&app.state.db).await.expect("counted"), 1);
}

#[tokio::test]
async fn two_processes_on_one_database_act_once() {
    let shared = Shared::new().await;
    let (one, two) = (shared.start(&[]).await, shared.start(&[]).await);
    let once_up = once(&one, "/sign-up", &Jar::default(), "/forms/sign_up").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once_up.as_str())];
    let stranger = Jar::default();
    let (a, b) = tokio::join!(
        one.form("/forms/sign_up", &stranger, &fields),
        two.form("/forms/sign_up", &stranger, &fields)
    );
    let (a, b) = (stranger.after(&a), stranger.after(&b));
    assert_eq!(one.session_id(&a), two.session_id(&b));
    let once_task = once(&one, "/tasks", &a, "/forms/create_task").await;
    let task = [("title", "x"), ("once", once_task.as_str())];
    let pressed = (0..6).map(|n| [&one, &two][n % 2].form("/forms/create_task", &a, &task));
    for answer in join_all(pressed).await {
        assert_eq!(led(&answer), (303, "/tasks"));
    }
    let list = one.get("/api/v1/tasks", &a).await.json();
    assert_eq!(list["tasks"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn the_second_waits_for_the_first_and_not_for_ever() {
    let app = TestApp::start().await;
    let (flows, now) = (&app.state.flows, Utc::now());
    let names = [vec![1; 32], vec![2; 32]];
    let claim = async |at| flows.claim(Kind::Once, &names, at).await.expect("asked");
    let Claim::Mine(first) = claim(now).await else { panic!("nobody has claimed it") };
    assert!(matches!(claim(now).await, Claim::Busy));
    flows.answered(&first, b"done", now).await.expect("kept");
    assert!(matches!(claim(now).await, Claim::Answered(_, content) if content[..] == *b"done"));
    let other = [vec![3; 32], vec![1; 32]];
    let weaker = flows.claim(Kind::Once, &other, now).await.expect("asked");
    assert!(matches!(weaker, Claim::Answered(..)));
    let later = claim(now + TimeDelta::minutes(10)).await;
    let Claim::Mine(later) = later else { panic!("ten minutes") };
    flows.release(&first).await.expect("asked");
    assert!(matches!(claim(now).await, Claim::Busy), "it is not the first one's any more");
    flows.answered(&first, b"late", now).await.expect("asked");
    assert!(matches!(claim(now).await, Claim::Busy), "nor does it answer for another");
    flows.release(&later).await.expect("released");
    assert!(matches!(claim(now).await, Claim::Mine(_)));
    let given_up = claim(now + TimeDelta::seconds(66)).await;
    assert!(matches!(given_up, Claim::Mine(_)), "whoever claimed it is gone");
}

/// Both read the answer to what was sent before and find that theirs is another request: one of them
/// must not take the other's claim for what it has read.
#[tokio::test]
async fn of_two_that_give_up_one_answer_one_claims_and_the_other_waits() {
    let app = TestApp::start().await;
    let (flows, now, names) = (&app.state.flows, Utc::now(), [vec![1; 32]]);
    let claim = async || flows.claim(Kind::Once, &names, now).await.expect("asked");
    let Claim::Mine(mine) = claim().await else { panic!("nobody has claimed it") };
    flows.answered(&mine, b"before", now).await.expect("kept");
    let (Claim::Answered(one, _), Claim::Answered(other, _)) = (claim().await, claim().await)
    else {
        panic!("it was answered")
    };
    flows.release(&one).await.expect("released");
    assert!(matches!(claim().await, Claim::Mine(_)));
    flows.release(&other).await.expect("asked");
    assert!(matches!(claim().await, Claim::Busy));
    assert!(!flows.reword(&other, b"else").await.expect("asked"));
    assert!(matches!(claim().await, Claim::Busy));
}

#[tokio::test]
async fn an_idempotency_key_makes_a_json_post_safe_to_repeat() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let eve = app.sign_up("eve").await;
    let post = async |jar: &Jar, path: &str, key: &str, body: Value| {
        let more = Extra::json(body).headers(&[("idempotency-key", key)]);
        app.send(Method::POST, path, jar, more).await
    };
    let name = json!({ "first_name": "Ada", "last_name": "Lovelace" });
    for (path, list, body) in
        [("/api/v1/tasks", "tasks", json!({ "title": "x" })), ("/api/v1/people", "people", name)]
    {
        let (first, second) = tokio::join!(
            post(&ada, path, "k1", body.clone()),
            post(&ada, path, "k1", body.clone())
        );
        assert_eq!((first.status, second.status), (reqwest::StatusCode::CREATED, first.status));
        assert_eq!(first.body, second.body);
        for header in ["location", "etag", "content-type"] {
            assert_eq!(first.header(header), second.header(header), "{header}");
        }
        let count = async || {
            let listed = app.get(path, &ada).await.json();
            listed[list].as_array().map_or(0, Vec::len)
        };
        assert_eq!(count().await, 1, "{path}");
        let other = if list == "tasks" {
            json!({ "title": "y" })
        } else {
            json!({ "first_name": "Eve", "last_name": "y" })
        };
        assert_eq!(post(&ada, path, "k1", other).await.status, 201, "another body");
        assert_eq!(post(&ada, path, "k2", body.clone()).await.status, 201, "another key");
        assert_eq!(count().await, 3, "{path}");
        let hers = post(&eve, path, "k1", body).await;
        assert_ne!(hers.body, first.body, "another account");
        let refused = post(&ada, path, "k3", json!({})).await;
        assert_eq!(refused.refusal(), (400, "VALIDATION_FAILED".into()));
        for bad in [" ", "a b", &"k".repeat(256)] {
            let answer = post(&ada, path, bad, json!({ "title": "x" })).await;
            assert_eq!(answer.refusal(), (400, "MALFORMED_REQUEST".into()), "{bad}");
        }
    }
    let more = Extra::json(json!({ "title": "x" })).headers(&[("idempotency-key", "k1")]);
    let stranger = app.send(Method::POST, "/api/v1/tasks", &Jar::default(), more).await;
    assert_eq!(stranger.status, 401);
}

#[tokio::test]
async fn however_much_is_remembered_forms_still_do_what_they_are_for() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for kind in ["once", "once_of_account"] {
        fill(&app, kind, CAP, 9).await;
    }
    let once = once(&app, "/sign-in", &Jar::default(), "/forms/sign_in").await;
    let fields = [("login", "ada"), ("password", PASSWORD), ("once", once.as_str())];
    let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    assert_eq!(led(&answer), (303, "/account"));
    let more = Extra::json(json!({ "title": "x" })).headers(&[("idempotency-key", "k")]);
    let jar = Jar::default().after(&answer);
    let keyed = app.send(Method::POST, "/api/v1/tasks", &jar, more).await;
    assert_eq!(keyed.refusal(), (503, "BUSY".into()), "who names a key counts on it");
    assert_eq!(app.get("/api/v1/tasks", &jar).await.json()["tasks"], json!([]));
    assert_eq!(app.post("/api/v1/tasks", &jar, json!({ "title": "x" })).await.status, 201);
}

#[tokio::test]
async fn the_second_answer_marks_the_browser_as_the_first_did() {
    let app = TestApp::start().await;
    let old = app.due(&app.sign_up(ADA).await).await;
    let late = app.get("/account", &old).await; // answered, and on its way for a while
    let once = once(&app, "/account/security", &old, "/forms/change_password").await;
    let fields = [("once", &*once), ("current_password", PASSWORD), ("new_password", NEW)];
    let first = app.form("/forms/change_password", &old, &fields).await;
    let second = app.form("/forms/change_password", &old, &fields).await;
    assert_eq!(
        (led(&first), led(&second)),
        ((303, "/account/security"), (303, "/account/security"))
    );
    let overtaken = old.after(&first).after(&second).after(&late);
    assert_eq!(app.session_id(&overtaken), app.session_id(&old), "the new cookies are gone");
    let answer = app.get("/account", &overtaken).await;
    assert_eq!(answer.status, 200, "{}", answer.header("location"));
    assert!(app.is_signed_in(&overtaken.after(&answer)).await);
}
