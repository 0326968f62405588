//! What the jobs do on their own: each with its own time, and each started with the server.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait};
use serde_json::json;
use vestibule::server::email_tokens;
use vestibule::server::entity::{flow, outbox, session};
use vestibule::server::jobs::purge::{self, purge};
use vestibule::server::mail::outbox as letters;

use crate::support::app::{Jar, Rows, Shared, TestApp, soon};
use crate::support::process::Process;

const ADA: &str = "ada@example.com";
const YEAR: Duration = Duration::from_hours(365 * 24);

#[tokio::test]
async fn links_outlive_the_purge_until_a_month_after_their_end() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    app.all_sent().await;
    let end = app.secrets().await[0].expires_at;
    for (days, expected) in [(-1, 0), (29, 0), (31, 1), (32, 0)] {
        let purged = purge(&app.state.db, YEAR, end + TimeDelta::days(days)).await;
        assert_eq!(purged.expect("purged").secrets, expected, "{days} days after its end");
    }
}

#[tokio::test]
async fn letters_are_forgotten_a_month_after_they_were_sent_or_given_up() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    app.all_sent().await;
    let db = &app.state.db;
    let row = outbox::Entity::find().one(db).await.expect("read").expect("a letter");
    let sent_at = row.sent_at.expect("sent");
    let left = async |now| {
        letters::forget_old(db, now).await.expect("forgotten");
        outbox::Entity::find().count(db).await.expect("counted")
    };
    assert_eq!(left(sent_at + TimeDelta::days(29)).await, 1);
    assert_eq!(left(sent_at + TimeDelta::days(31)).await, 0);
    // Given up; and one that still waits stays however old it is.
    for (failed_at, expected) in [(Some(sent_at), 0), (None, 1)] {
        let mut letter = row.clone().into_active_model().reset_all();
        (letter.sent_at, letter.failed_at) = (Set(None), Set(failed_at));
        letter.next_at = Set(sent_at + TimeDelta::days(365));
        letter.insert(db).await.expect("put");
        assert_eq!(left(sent_at + TimeDelta::days(31)).await, expected);
    }
}

#[tokio::test]
async fn wrong_codes_are_counted_over_all_accounts_for_an_hour() {
    let app = TestApp::start().await;
    for login in [ADA, "eve@example.com"] {
        app.sign_up(login).await;
        app.letter(login, 1).await;
        for _ in 0..2 {
            let body = json!({ "login": login, "code": "00000000" });
            app.post("/auth/verify-email", &Jar::default(), body).await;
        }
    }
    let (db, now) = (&app.state.db, Utc::now());
    assert_eq!(email_tokens::wrong_codes(db, now).await.expect("counted"), 4);
    let later = now + TimeDelta::minutes(61);
    assert_eq!(email_tokens::wrong_codes(db, later).await.expect("counted"), 0);
}

#[tokio::test]
async fn stale_flows_go_each_minute_however_many() {
    let app = TestApp::start().await;
    let now = Utc::now();
    let rows = (0..501).map(|n| flow::ActiveModel {
        digest: Set(format!("{n:032}").into_bytes()),
        kind: Set(flow::Kind::Visitor),
        sealed: Set(Vec::new()),
        expires_at: Set(now - TimeDelta::seconds(1)),
    });
    let filled = flow::Entity::insert_many(rows).exec_without_returning(&app.state.db).await;
    filled.expect("filled");
    let mut deleted = 0;
    while deleted < 501 {
        let batch = purge::flows(&app.state.db, now).await.expect("deleted");
        assert!(batch > 0, "{deleted} of 501 deleted");
        deleted += batch;
    }
    assert_eq!(app.rows().await, Rows::default());
}

#[tokio::test]
async fn a_server_purges_on_its_schedule_and_writes_behind_without_being_asked() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let (here, over) = (app.sign_up("ada").await, app.sign_in("ada").await);
    let mut row = app.session(&over).await.into_active_model();
    row.expires_at = Set(Utc::now() - TimeDelta::seconds(1));
    row.update(&app.state.db).await.expect("aged");
    // Each second; it is looked at every twenty.
    let process = Process::start(&shared.url(), &[("PURGE_SCHEDULE", "* * * * * *")]).await;
    assert!(process.web.is_signed_in(&here).await, "which confirms");
    let mut purged = false;
    for _ in 0..300 {
        purged = session::Entity::find().count(&app.state.db).await.expect("counted") == 1;
        if purged {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(purged, "{}", process.log());
    soon(async || app.session(&here).await.confirmed_counter == 1).await;
    soon(async || process.log().contains("purged")).await;
}

#[tokio::test]
async fn the_folder_of_letters_is_for_its_owners_eyes_only() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    let Some(vestibule::server::mail::Mailer::Folder(folder)) = app.state.mailer.as_deref() else {
        panic!("a folder of letters")
    };
    let mode = std::fs::metadata(folder).expect("a folder").permissions().mode() & 0o777;
    assert_eq!(mode, 0o700);
}
