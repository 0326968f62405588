//! Every route, from the router's own list, asked by everybody in every way: who may, and that a
//! refused call changes nothing.

use reqwest::Method;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use serde_json::{Value, json};
use vestibule::server::database;
use vestibule::server::entity::{session, user};
use vestibule::server::http::router;

use crate::route_table::{Ids, body, expected};
use crate::support::app::{Extra, Jar, PASSWORD, TestApp};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anonymous,
    /// Whose the task is.
    Owner,
    Other,
    Admin,
    /// Holds tokens of a moment ago, of an account that an operator has disabled since.
    Disabled,
    /// The same of one that was deleted.
    Deleted,
}

/// Those whose account is closed are answered as strangers are.
const CLOSED: [Who; 2] = [Who::Disabled, Who::Deleted];

const ALL: [Who; 4] = [Who::Anonymous, Who::Owner, Who::Other, Who::Admin];

#[derive(Clone)]
struct Asker {
    jar: Jar,
    bearer: Option<String>,
}

async fn asker(app: &TestApp, who: Who, by_bearer: bool) -> Asker {
    let login = match who {
        Who::Anonymous => return Asker { jar: Jar::default(), bearer: None },
        Who::Owner => "owner",
        Who::Other => "other",
        Who::Admin => "admin",
        Who::Disabled => "disabled",
        Who::Deleted => "deleted",
    };
    if !by_bearer {
        return Asker { jar: app.sign_in(login).await, bearer: None };
    }
    let body = json!({ "login": login, "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let token = tokens["access_token"].as_str().expect("a token");
    Asker { jar: Jar::default(), bearer: Some(format!("Bearer {token}")) }
}

/// All that a refused call must leave alone.
async fn picture(app: &TestApp) -> String {
    let db = &app.state.db;
    let mut text = String::new();
    for table in ["tasks", "people"] {
        let sql = format!("SELECT * FROM {table} ORDER BY id");
        let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
        let rows = db.query_all_raw(statement).await.expect("read");
        for row in rows {
            for column in row.column_names() {
                let value: Option<String> = row.try_get("", &column).unwrap_or(None);
                text.extend([column.as_str(), "=", value.as_deref().unwrap_or_default(), ";"]);
            }
        }
    }
    let users = user::Entity::find()
        .order_by_asc(user::Column::Id)
        .into_json()
        .all(db)
        .await
        .expect("read");
    let sessions =
        session::Entity::find().order_by_asc(session::Column::Id).all(db).await.expect("read");
    let ended: Vec<_> = sessions.iter().map(|row| (row.id, row.ended_at)).collect();
    format!("{text}{users:?}{ended:?}")
}

async fn fixture(app: &TestApp) -> Ids {
    let owner = app.sign_in("owner").await;
    let task = app.post("/api/v1/tasks", &owner, json!({ "title": "mine" })).await.json();
    let person = json!({ "first_name": "Ada", "last_name": "Lovelace" });
    let person = app.post("/api/v1/people", &owner, person).await.json();
    let id = |value: &Value| value["id"].as_str().expect("an id").to_owned();
    Ids { task: id(&task), person: id(&person) }
}

#[tokio::test]
async fn everybody_gets_what_is_theirs_by_cookie_and_by_bearer_and_a_refusal_changes_nothing() {
    let app = TestApp::start().await;
    for login in ["owner", "other", "admin"] {
        app.sign_up(login).await;
    }
    make_admin(&app).await;
    let closed = close_accounts(&app).await;
    let mut asked = 0;
    for (method, path) in router::routes().listed {
        let wanted = expected(&method, &path);
        let wanted = wanted.unwrap_or_else(|| {
            panic!("{method} {path} needs an entry in tests/server/route_table.rs")
        });
        for by_bearer in [false, true] {
            let strangers = CLOSED.map(|who| (who, wanted[0]));
            for (who, status) in ALL.into_iter().zip(wanted).chain(strangers) {
                let ids = fixture(&app).await;
                let earlier = closed.iter().find(|of| (of.0, of.1) == (who, by_bearer));
                let person = match earlier {
                    Some((.., person)) => person.clone(),
                    None => asker(&app, who, by_bearer).await,
                };
                let id = if path.contains("people") { &ids.person } else { &ids.task };
                let address = path.replace("{id}", id).replace("{file}", "nothing");
                let before = picture(&app).await;
                let more = body(&method, &path, &ids);
                let headers: Vec<(&str, &str)> =
                    person.bearer.iter().map(|token| ("authorization", token.as_str())).collect();
                let answer =
                    app.send(method.clone(), &address, &person.jar, more.headers(&headers)).await;
                let told =
                    format!("{method} {path} by {who:?}, bearer: {by_bearer}: {}", answer.body);
                // Renewal is by cookie, or in the body.
                let renewed = path == "/auth/refresh"
                    && person.jar.get("refresh_token").is_some()
                    && !CLOSED.contains(&who);
                assert_eq!(answer.status, if renewed { 200 } else { status }, "{told}");
                if matches!(answer.status.as_u16(), 401 | 403 | 404)
                    && !path.starts_with("/auth/sign-in")
                {
                    assert_eq!(picture(&app).await, before, "changed nothing: {told}");
                }
                let to_sign_in = answer.header("location").starts_with("/sign-in?return_to=");
                if (who == Who::Anonymous || CLOSED.contains(&who)) && to_sign_in {
                    assert_eq!(picture(&app).await, before, "changed nothing: {told}");
                }
                asked += 1;
            }
        }
    }
    assert!(asked > 600, "{asked}");
}

/// Accounts that are closed once their tokens were handed out, by cookie and by bearer.
async fn close_accounts(app: &TestApp) -> Vec<(Who, bool, Asker)> {
    use vestibule::domain::Login;
    use vestibule::server::{accounts, operator};
    let mut askers = Vec::new();
    for (who, login) in [(Who::Disabled, "disabled"), (Who::Deleted, "deleted")] {
        app.sign_up(login).await;
        for by_bearer in [false, true] {
            askers.push((who, by_bearer, asker(app, who, by_bearer).await));
        }
        let now = chrono::Utc::now();
        let login = Login::parse(login).expect("valid");
        let user = accounts::find(&app.state.db, Some(&login)).await.expect("read");
        let id = user.expect("an account").id;
        let transaction = database::begin(&app.state.db).await.expect("begun");
        let ended = if who == Who::Disabled {
            operator::disable(&transaction, id, now).await.expect("disabled").expect("just now")
        } else {
            assert!(operator::delete(&transaction, id, now).await.expect("deleted"));
            app.state.mark_deleted([id], now);
            Vec::new()
        };
        transaction.commit().await.expect("committed");
        app.state.mark_ended(ended, now);
    }
    askers
}

/// The account "admin".
pub async fn make_admin(app: &TestApp) {
    use vestibule::domain::{Login, Role};
    use vestibule::server::accounts;
    let db = &app.state.db;
    let login = Login::parse("admin").expect("valid");
    let admin = accounts::find(db, Some(&login)).await.expect("read").expect("an account");
    let transaction = database::begin(db).await.expect("begun");
    let set = accounts::set_role(&transaction, admin.id, Role::Admin, true, chrono::Utc::now());
    assert!(set.await.expect("given"));
    transaction.commit().await.expect("committed");
    crate::support::app::soon(async || {
        let jar = app.sign_in("admin").await;
        let path = format!("/api/v1/people/{}", uuid::Uuid::now_v7());
        app.send(Method::DELETE, &path, &jar, Extra::default()).await.status == 404
    })
    .await;
}
