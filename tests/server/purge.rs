use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait};
use uuid::Uuid;
use vestibule::server::entity::{flow, session};
use vestibule::server::jobs::purge::{Purged, purge};

use crate::support::app::{Jar, Rows, TestApp, person};

const YEAR: Duration = Duration::from_hours(365 * 24);

#[tokio::test]
async fn the_purge_deletes_exactly_what_is_over_while_people_sign_in() {
    // One account with many sessions, so that they are quick to make.
    let app = TestApp::with(&[("SESSIONS_MAX", "100000")]).await;
    let jar = app.sign_up("ada").await;
    let model = app.session(&jar).await;
    let now = Utc::now();
    // 20,000 sessions: a quarter expired, a quarter long ended, the rest alive or just ended.
    let rows: Vec<session::ActiveModel> = (0..20_000)
        .map(|n| {
            let mut row = model.clone();
            row.id = Uuid::now_v7();
            match n % 4 {
                0 => row.expires_at = now - TimeDelta::seconds(1),
                1 => row.ended_at = Some(now - TimeDelta::days(31)),
                2 => row.ended_at = Some(now - TimeDelta::days(29)),
                _ => {}
            }
            row.into_active_model().reset_all()
        })
        .collect();
    for chunk in rows.chunks(500) {
        session::Entity::insert_many(chunk.to_vec()).exec(&app.state.db).await.expect("filled");
    }
    let db = app.state.db.clone();
    let (purged, signed_in) = tokio::join!(purge(&db, YEAR, now), async {
        let mut done = 0;
        for _ in 0..20 {
            let answer = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
            done += u32::from(answer.status == 200);
        }
        done
    });
    let purged = purged.expect("purged");
    assert_eq!((purged.sessions, purged.flows), (10_000, 0));
    assert!(purged.batches >= 20, "in batches: {purged:?}");
    assert_eq!(signed_in, 20);
    let left = session::Entity::find().count(&app.state.db).await.expect("counted");
    assert_eq!(left, 1 + 10_000 + 20);
    assert!(app.is_signed_in(&jar).await, "never a live one");
    let again = purge(&app.state.db, YEAR, now).await.expect("purged");
    assert_eq!(again, Purged { batches: 4, ..Purged::default() }, "one look at each table");
}

#[tokio::test]
async fn stale_flows_go_and_fresh_ones_stay() {
    let app = TestApp::start().await;
    let now: DateTime<Utc> = Utc::now();
    for (n, age) in [-60, 60].into_iter().enumerate() {
        let row = flow::ActiveModel {
            digest: Set(vec![u8::try_from(n).expect("small"); 32]),
            kind: Set(flow::Kind::Visitor),
            sealed: Set(Vec::new()),
            expires_at: Set(now + TimeDelta::seconds(age)),
        };
        flow::Entity::insert(row).exec_without_returning(&app.state.db).await.expect("filled");
    }
    assert_eq!(purge(&app.state.db, YEAR, now).await.expect("purged").flows, 1);
    assert_eq!(app.rows().await, Rows { flows: 1, ..Rows::default() });
}
