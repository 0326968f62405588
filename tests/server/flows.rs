//! The flow of a browser: what its cookie holds, and what strangers can fill.

use chrono::{TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DatabaseBackend, EntityTrait, PaginatorTrait, Statement};
use serde_json::json;
use uuid::Uuid;
use vestibule::server::entity::flow;
use vestibule::server::jobs::purge;

use crate::support::app::{Jar, TestApp};

const ADA: &str = "ada@example.com";
const NEW: &str = "another river lamp";
pub const CAP: u64 = 100_000;

/// So many rows of this kind that expire in so many minutes.
pub async fn fill(app: &TestApp, kind: &str, rows: u64, minutes: i64) {
    let (db, expires_at) = (&app.state.db, Utc::now() + TimeDelta::minutes(minutes));
    let backend = db.get_database_backend();
    let insert = "INSERT INTO flows (digest, kind, sealed, expires_at)";
    let sql = match backend {
        DatabaseBackend::Postgres => format!(
            "{insert} SELECT sha256((n || '{kind}')::bytea), '{kind}', ''::bytea, $1 FROM generate_series(1, {rows}) n"
        ),
        _ => format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) {insert} SELECT randomblob(32), '{kind}', x'', ? FROM n"
        ),
    };
    let filled = Statement::from_sql_and_values(backend, sql, [expires_at.into()]);
    db.execute_raw(filled).await.expect("filled");
}

async fn count(app: &TestApp) -> u64 {
    flow::Entity::find().count(&app.state.db).await.expect("counted")
}

#[tokio::test]
async fn however_many_flows_there_are_every_link_opens_and_a_reset_is_done_to_the_end() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let confirm = app.letter(ADA, 1).await;
    for kind in ["visitor", "link", "draft"] {
        fill(&app, kind, CAP, 25).await;
    }
    let asked = app.form("/forms/forgot_password", &Jar::default(), &[("login", ADA)]).await;
    assert_eq!((asked.status.as_u16(), asked.header("location")), (303, "/reset-password"));
    let waiting = Jar::default().after(&asked);
    let page = app.get("/reset-password", &waiting).await;
    assert!(
        page.body.contains(ADA) && page.body.contains("just sent it a reset link"),
        "{}",
        page.body
    );
    let reset = app.letter(ADA, 2).await;
    for link in [confirm.link(), reset.link()] {
        let opened = app.get(link, &Jar::default()).await;
        assert_eq!(opened.status, 303, "{link}");
        let page = app.get(opened.header("location"), &Jar::default().after(&opened)).await;
        assert!(page.body.contains("name=\"password\""), "{link}: {}", page.body);
    }
    let jar = Jar::default().after(&app.get(reset.link(), &Jar::default()).await);
    let short = app.form("/forms/reset_password", &jar, &[("password", "short")]).await;
    assert_eq!(short.header("location"), "/reset-password");
    let page = app.get("/reset-password", &jar.after(&short)).await.body;
    assert!(page.contains("Use at least 8 characters"), "{page}");
    let done = app.form("/forms/reset_password", &jar, &[("password", NEW)]).await;
    assert_eq!(done.header("location"), "/sign-in", "{}", done.body);
    let new = json!({ "login": ADA, "password": NEW });
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), new).await.status, 200);
    assert_eq!(count(&app).await, 3 * CAP);
}

#[tokio::test]
async fn strangers_who_fill_their_kind_leave_room_for_who_has_an_account_or_a_link() {
    let app = TestApp::start().await;
    let ada = app.sign_up(ADA).await;
    let link = app.letter(ADA, 1).await;
    fill(&app, "visitor", CAP, 25).await;
    let typed = [("login", "a b"), ("password", "not the password")];
    let stranger = app.form("/forms/sign_in", &Jar::default(), &typed).await;
    assert_eq!(stranger.status, 303, "the form works, and makes no row");
    let page = app.get("/sign-in", &Jar::default().after(&stranger)).await;
    assert!(page.body.contains("a b") && page.body.contains("role=\"alert\""), "{}", page.body);
    let typed = [
        ("login", "a b"),
        ("email", "not kept"),
        ("password", "a lamp in the hall"),
        ("by", "username"),
    ];
    let stranger = app.form("/forms/sign_up", &Jar::default(), &typed).await;
    let page = app.get("/sign-up?by=username", &Jar::default().after(&stranger)).await;
    assert!(page.body.contains("role=\"alert\""), "{}", page.body);
    assert!(!page.body.contains("not kept"), "there is no room for more: {}", page.body);
    let notes = "x".repeat(2001);
    let task = [("title", "Water the plants"), ("notes", notes.as_str())];
    let refused = app.form("/forms/create_task", &ada, &task).await;
    let page = app.get(refused.header("location"), &ada.after(&refused)).await;
    assert!(page.body.contains("Water the plants"), "what was typed is kept");
    let opened = Jar::default().after(&app.get(link.link(), &Jar::default()).await);
    let typed = [("login", "who ever"), ("code", "nonsense")];
    let refused = app.form("/forms/reset_password", &opened, &typed).await;
    let page = app.get(refused.header("location"), &opened.after(&refused)).await;
    assert!(page.body.contains("who ever"), "{}", page.body);
}

#[tokio::test]
async fn asking_for_any_number_of_emails_makes_no_row() {
    let app = TestApp::with(&[("RATE_LIMITS", "on"), ("RATE_LIMIT_IP", "1000000/1m")]).await;
    for n in 0..30 {
        let login = format!("nobody{}@example.com", n % 3);
        for path in ["/forms/forgot_password", "/forms/resend_verification"] {
            app.form(path, &Jar::default(), &[("login", &login)]).await;
        }
        let answer = app.form("/forms/forgot_password", &Jar::default(), &[("login", ADA)]).await;
        assert_eq!(answer.header("location"), "/reset-password");
    }
    // Only what was typed where the resending was refused.
    assert!(count(&app).await < 30, "{}", count(&app).await);
}

#[tokio::test]
async fn the_sweep_leaves_nothing_that_is_over() {
    let app = TestApp::start().await;
    fill(&app, "visitor", 1700, -1).await;
    fill(&app, "draft", 3, 25).await;
    let swept = purge::flows(&app.state.db, Utc::now()).await.expect("swept");
    assert_eq!((swept, count(&app).await), (1700, 3));
}

#[tokio::test]
async fn a_new_row_costs_no_count() {
    let app = TestApp::start().await;
    let typed = [("login", "a b"), ("password", "not the password")];
    app.form("/forms/sign_in", &Jar::default(), &typed).await;
    app.all_queries();
    for _ in 0..5 {
        app.form("/forms/sign_in", &Jar::default(), &typed).await;
    }
    let asked = app.all_queries();
    let counts = asked.iter().filter(|sql| sql.contains("flows") && sql.contains("COUNT"));
    assert_eq!(counts.count(), 0, "{asked:?}");
}

#[tokio::test]
async fn an_old_or_planted_or_changed_cookie_is_ignored() {
    let app = TestApp::start().await;
    let asked = app.form("/forms/forgot_password", &Jar::default(), &[("login", ADA)]).await;
    let jar = Jar::default().after(&asked);
    let ours = jar.get("flow").expect("set").to_owned();
    let changed = format!("{}A", &ours[..ours.len() - 1]);
    let changed = if changed == ours { format!("{}B", &ours[..ours.len() - 1]) } else { changed };
    for other in ["AAAAAAAAAAAAAAAAAAAAAA", "x", changed.as_str(), &ours[1..], &"A".repeat(5000)] {
        let page = app.get("/reset-password", &Jar::default().with("flow", other)).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains(ADA), "{other}");
    }
    let page = app.get("/reset-password", &jar).await;
    assert!(page.body.contains(ADA));
    let again = app.get("/reset-password", &jar.after(&page)).await;
    assert!(
        again.body.contains(ADA) && !again.body.contains("just sent it a reset link"),
        "said once"
    );
}

#[tokio::test]
async fn the_mark_of_a_new_session_is_sealed_in_the_cookie_and_passes() {
    let app = TestApp::start().await;
    let (now, session, old) = (Utc::now(), Uuid::now_v7(), Uuid::now_v7());
    let mut flow = app.state.flows.open(&[], now);
    assert_eq!((flow.id(), flow.marked(old, now), flow.cookie()), (None, None, None));
    flow.mark(session, &[old], now + TimeDelta::seconds(30));
    let Some(vestibule::server::flows::Cookie::Set(cookie)) = flow.cookie() else {
        panic!("nothing to set")
    };
    assert!(!cookie.contains(&session.to_string()));
    let flow = app.state.flows.open(&["x".to_owned(), cookie], now);
    assert!(flow.id().is_some());
    assert_eq!(flow.marked(old, now), Some(session));
    assert_eq!(flow.marked(Uuid::now_v7(), now), None, "of another browser");
    for later in [TimeDelta::seconds(30), TimeDelta::hours(1), -TimeDelta::hours(1)] {
        assert_eq!(flow.marked(old, now + later), None, "{later}");
    }
}

#[tokio::test]
async fn what_was_typed_is_given_once_and_only_to_its_own_page() {
    let app = TestApp::start().await;
    let ada = app.sign_up(ADA).await;
    let notes = "x".repeat(2001);
    let typed = [("title", "Water the plants"), ("notes", notes.as_str())];
    let refused = app.form("/forms/create_task", &ada, &typed).await;
    let jar = ada.after(&refused);
    let other = app.get("/people", &jar).await;
    assert!(!other.body.contains("Water the plants"), "another form's page");
    let late = app.get("/tasks", &jar).await;
    assert!(!late.body.contains("Water the plants"), "a copy of the cookie gives nothing twice");
    assert_eq!(count(&app).await, 0);
}
