//! Nothing that strangers or accounts make grows without end.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, PaginatorTrait,
    QueryFilter,
};
use serde_json::json;
use std::time::Duration;
use uuid::Uuid;
use vestibule::domain::{Login, Password};
use vestibule::server::audit::{self, Event, Kind};
use vestibule::server::client::Client;
use vestibule::server::entity::{audit_event, mail_secret, outbox as outbox_row, session, user};
use vestibule::server::http::router;
use vestibule::server::jobs::growth;
use vestibule::server::mail::Letter;
use vestibule::server::mail::outbox::{self, Post};
use vestibule::server::{accounts, database};

use crate::support::app::{Extra, Jar, PASSWORD, TestApp, person, soon};

const ADA: &str = "ada@example.com";
const WEEK: Duration = Duration::from_hours(7 * 24);
const REQUIRED: (&str, &str) = ("REQUIRE_VERIFIED_EMAIL", "true");
const PROXY: (&str, &str) = ("TRUSTED_PROXIES", "127.0.0.0/8");

async fn unverified(app: &TestApp, days: i64) -> u64 {
    let now = Utc::now() + TimeDelta::days(days);
    growth::unverified(&app.state.db, WEEK, now).await.expect("deleted")
}

#[tokio::test]
async fn an_account_that_nobody_ever_used_goes_a_week_after_the_last_email_that_asks_to_confirm_it()
{
    let app = TestApp::with(&[REQUIRED]).await;
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(ADA)).await.status, 202);
    app.letter(ADA, 1).await;
    assert_eq!(unverified(&app, 6).await, 0);
    // As if all that had been a month ago, and somebody asks again today.
    let month = Utc::now() - TimeDelta::days(30);
    let users = user::Entity::update_many().col_expr(user::Column::CreatedAt, Expr::value(month));
    users.exec(&app.state.db).await.expect("aged");
    mail_secret::Entity::update_many()
        .col_expr(mail_secret::Column::ExpiresAt, Expr::value(month))
        .exec(&app.state.db)
        .await
        .expect("aged");
    app.post("/auth/verify-email/resend", &Jar::default(), json!({ "login": ADA })).await;
    app.letter(ADA, 2).await;
    assert_eq!(unverified(&app, 6).await, 0, "a week from the last one");
    assert_eq!(unverified(&app, 8).await, 1);
    assert_eq!(app.rows().await.accounts, 0);
    // Whose address it is can have it now.
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(ADA)).await.status, 202);
    let letter = app.letter(ADA, 3).await;
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    assert_eq!(app.post("/auth/verify-email", &Jar::default(), body).await.status, 200);
    assert_eq!(unverified(&app, 400).await, 0, "confirmed");
}

#[tokio::test]
async fn an_account_that_was_used_is_never_purged() {
    let app = TestApp::with(&[REQUIRED]).await;
    let jar = app.sign_up("a-name-without-an-address").await;
    let moved = |login: &'static str, signed_in: bool, disabled: bool| {
        let app = &app;
        async move {
            let transaction = database::begin(&app.state.db).await.expect("begun");
            let password = Password::parse(PASSWORD).expect("valid");
            let hash = app.state.passwords.hash(&password).await.expect("hashed");
            let login = Login::parse(login).expect("valid");
            let now = Utc::now();
            let made = accounts::sign_up(&transaction, &login, Some(&login), hash, None, now)
                .await
                .expect("made");
            let disabled = disabled.then_some(now);
            user::Entity::update_many()
                .col_expr(user::Column::SignedIn, Expr::value(signed_in))
                .col_expr(user::Column::DisabledAt, Expr::value(disabled))
                .filter(user::Column::Id.eq(made.id))
                .exec(&transaction)
                .await
                .expect("changed");
            transaction.commit().await.expect("committed");
        }
    };
    // As those that are older than the column.
    moved("older@example.com", true, false).await;
    moved("disabled@example.com", false, true).await;
    moved("unused@example.com", false, false).await;
    assert_eq!(unverified(&app, 400).await, 1);
    assert_eq!(app.rows().await.accounts, 3);
    assert!(app.is_signed_in(&jar).await);
    // Where nothing must be confirmed, signing up signs in.
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    assert_eq!(unverified(&app, 400).await, 0);
}

#[tokio::test]
async fn events_about_nobody_have_a_cap_and_those_of_accounts_have_none() {
    let app = TestApp::start().await;
    let db = &app.state.db;
    let client = Client::new("192.0.2.1".parse().expect("valid"), None);
    let note = async |user: Option<Uuid>| {
        audit::record(db, Event::unproven(Kind::SignInFailed, user, &client), Utc::now())
            .await
            .expect("recorded");
    };
    let somebody = Some(Uuid::now_v7());
    for n in 0..25 {
        note(None).await;
        if n < 3 {
            note(somebody).await;
        }
    }
    let about_nobody = async || {
        let about = audit_event::Entity::find().filter(audit_event::Column::UserId.is_null());
        about.count(db).await.expect("counted")
    };
    let newest = audit_event::Entity::find().all(db).await.expect("read").pop().expect("one").id;
    assert_eq!(growth::strangers_beyond(db, 25).await.expect("deleted"), 0);
    assert_eq!(growth::strangers_beyond(db, 10).await.expect("deleted"), 15);
    assert_eq!(about_nobody().await, 10);
    assert!(audit_event::Entity::find_by_id(newest).one(db).await.expect("read").is_some());
    let week = Utc::now() + TimeDelta::days(8);
    assert_eq!(growth::strangers(db, WEEK * 50, week).await.expect("deleted"), 10);
    assert_eq!(audit_event::Entity::find().count(db).await.expect("counted"), 3);
}

#[tokio::test]
async fn of_too_many_sessions_the_one_longest_unseen_ends_and_the_owner_is_told() {
    let app = TestApp::with(&[("SESSIONS_MAX", "3")]).await;
    let first = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    app.post("/auth/verify-email", &first, json!({ "token": letter.token() })).await;
    let (second, third) = (app.sign_in(ADA).await, app.sign_in(ADA).await);
    // The second was seen last a day ago, by whatever clock.
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(Utc::now() - TimeDelta::days(1)))
        .filter(session::Column::Id.eq(app.session_id(&second)))
        .exec(&app.state.db)
        .await
        .expect("aged");
    let fourth = app.sign_in(ADA).await;
    assert!(!app.is_signed_in(&second).await, "at once");
    for jar in [&first, &third, &fourth] {
        assert!(app.is_signed_in(jar).await);
    }
    let page = app.get("/account/activity", &fourth).await.body;
    assert!(page.contains("Device limit reached"), "{page}");
    soon(async || app.letters_to(ADA).iter().any(|it| it.subject.contains("on many devices")))
        .await;
    assert_eq!(app.live_sessions().await, 3);
    // Never the current one, whatever the clock says of it.
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(Utc::now() + TimeDelta::days(1)))
        .exec(&app.state.db)
        .await
        .expect("set ahead");
    let fifth = app.sign_in(ADA).await;
    assert!(app.is_signed_in(&fifth).await);
    assert_eq!(app.live_sessions().await, 3);
}

#[tokio::test]
async fn every_route_has_a_limit_for_strangers() {
    let limits = [("RATE_LIMIT_IP", "2/1m"), ("RATE_LIMIT_API", "2/1m")];
    let app = TestApp::with(&[("RATE_LIMITS", "on"), PROXY, limits[0], limits[1]]).await;
    let routes = router::routes().listed;
    assert!(routes.len() > 60, "{}", routes.len());
    for (n, (method, path)) in routes.into_iter().enumerate() {
        let ip = format!("10.0.{}.{}", n / 250, n % 250);
        let ask = async || {
            let more = Extra::default().headers(&[("x-forwarded-for", &ip)]);
            app.send(method.clone(), &path, &Jar::default(), more).await
        };
        for _ in 0..2 {
            assert_ne!(ask().await.status, 429, "{method} {path}");
        }
        let refused = ask().await;
        assert_eq!(refused.status, 429, "{method} {path}");
        assert!(!refused.header("retry-after").is_empty(), "{method} {path}");
    }
}

#[tokio::test]
async fn a_session_has_a_limit_at_the_api_wherever_it_asks_from() {
    let limits = [("RATE_LIMIT_IP", "1000/1m"), ("RATE_LIMIT_API", "3/1h")];
    let app = TestApp::with(&[("RATE_LIMITS", "on"), PROXY, limits[0], limits[1]]).await;
    let jar = app.sign_up("ada").await;
    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().expect("a token"));
    let ask = async |jar: &Jar, headers: &[(&str, &str)], n: u8| {
        let ip = format!("192.0.2.{n}");
        let more =
            Extra::default().headers(&[&[("x-forwarded-for", ip.as_str())], headers].concat());
        app.send(Method::GET, "/api/v1/tasks", jar, more).await.status.as_u16()
    };
    for (jar, headers) in [(&jar, vec![]), (&Jar::default(), vec![("authorization", &*bearer)])] {
        let mut statuses = Vec::new();
        for n in 0..5 {
            statuses.push(ask(jar, &headers, n).await);
        }
        assert_eq!(statuses, [200, 200, 200, 429, 429]);
    }
    // At an address where others have used up the limit of strangers, a session goes on.
    for _ in 0..4 {
        ask(&Jar::default(), &[], 99).await;
    }
    assert_eq!(ask(&Jar::default(), &[], 99).await, 429);
    let another = app.sign_in("ada").await;
    assert_eq!(ask(&another, &[], 99).await, 200);
}

#[tokio::test]
async fn an_account_has_so_many_tasks_and_no_more() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let made = app.post("/api/v1/tasks", &jar, json!({ "title": "first" })).await;
    let first = made.json()["id"].as_str().expect("an id").to_owned();
    copy_task(&app.state.db, 9997).await;
    let last = app.post("/api/v1/tasks", &jar, json!({ "title": "fits" })).await;
    assert_eq!(last.status, 201, "9,998 were there: {}", last.body);
    assert_eq!(app.post("/api/v1/tasks", &jar, json!({ "title": "fits" })).await.status, 201);
    let refused = app.post("/api/v1/tasks", &jar, json!({ "title": "too many" })).await;
    assert_eq!(refused.refusal(), (409, "LIMIT_REACHED".into()));
    let by_form = app.form("/forms/create_task", &jar, &[("title", "too many")]).await;
    assert_eq!(by_form.status, 303);
    let page = app.get(by_form.header("location"), &jar.after(&by_form)).await.body;
    assert!(
        page.contains("You've reached the limit") || page.contains("reached the limit of devices"),
        "{page}"
    );
    let path = format!("/api/v1/tasks/{first}");
    assert_eq!(app.send(Method::DELETE, &path, &jar, Extra::default()).await.status, 204);
    assert_eq!(app.post("/api/v1/tasks", &jar, json!({ "title": "fits" })).await.status, 201);
    let other = app.sign_up("bob").await;
    assert_eq!(app.post("/api/v1/tasks", &other, json!({ "title": "mine" })).await.status, 201);
}

#[tokio::test]
async fn while_too_many_emails_wait_everyone_is_told_to_come_back_alike() {
    let app = TestApp::with(&[REQUIRED]).await;
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(ADA)).await.status, 202);
    app.letter(ADA, 1).await;
    app.all_sent().await;
    fill_outbox(&app).await;
    for login in [ADA, "nobody@example.com"] {
        for path in ["/auth/forgot-password", "/auth/verify-email/resend"] {
            let answer = app.post(path, &Jar::default(), json!({ "login": login })).await;
            assert_eq!(answer.refusal(), (503, "BUSY".into()), "{path} {login}");
            assert_eq!(answer.header("retry-after"), "60");
        }
        let answer = app.post("/auth/sign-up", &Jar::default(), person(login)).await;
        assert_eq!(answer.refusal(), (503, "BUSY".into()), "{login}");
    }
    assert_eq!(app.rows().await.accounts, 1, "a refused sign-up makes no account");
    app.sign_up("a-name-without-an-address").await;
}

/// A hundred thousand emails that are to be tried again in an hour: one, copied. All at once, or the one
/// would be sent before it is copied.
async fn fill_outbox(app: &TestApp) {
    let secrets = &app.state.secrets;
    let db = database::begin(&app.state.db).await.expect("begun");
    let text = || "text".to_owned();
    let letter = Letter { to: ADA.to_owned(), subject: text(), text: text(), html: text() };
    let post = Post::Letter { letter, secret: None };
    let soon = Utc::now() + TimeDelta::hours(1);
    outbox::put(&db, secrets, outbox_row::Kind::NewDevice, None, &post, soon).await.expect("put");
    let id = match db.get_database_backend() {
        DbBackend::Postgres => "gen_random_uuid()",
        _ => "randomblob(16)",
    };
    let sql = format!(
        "INSERT INTO outbox (id, kind, sealed, created_at, attempts, next_at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) \
         SELECT {id}, kind, sealed, created_at, 1, next_at FROM outbox, n WHERE sent_at IS NULL"
    );
    if db.get_database_backend() == DbBackend::Postgres {
        let patient = "SET LOCAL statement_timeout = 0";
        db.execute_unprepared(patient).await.expect("a slow machine may take its time");
    }
    db.execute_unprepared(&sql).await.expect("filled");
    let tried = "UPDATE outbox SET attempts = 1 WHERE sent_at IS NULL AND attempts = 0";
    db.execute_unprepared(tried).await.expect("tried once");
    db.commit().await.expect("committed");
}

/// The only task, so many times more.
async fn copy_task(db: &DatabaseConnection, times: u32) {
    let id = match db.get_database_backend() {
        DbBackend::Postgres => "gen_random_uuid()",
        _ => "randomblob(16)",
    };
    let sql = format!(
        "INSERT INTO tasks (id, user_id, title, notes, status, version, created_at, updated_at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times}) \
         SELECT {id}, user_id, title, notes, status, version, created_at, updated_at FROM tasks, n"
    );
    db.execute_unprepared(&sql).await.expect("copied");
}
