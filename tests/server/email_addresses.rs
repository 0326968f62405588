//! One mailbox, however its address is written.

use migration::{Migrator, MigratorTrait};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, Database, EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;
use vestibule::server::entity::user;

use crate::support::app::{Jar, PASSWORD, Place, Shared, TestApp, person};
use crate::support::process::{Process, verb};

const UNICODE: &str = "ada@b\u{fc}cher.example";
const ASCII: &str = "ada@xn--bcher-kva.example";
const SPELLINGS: [&str; 6] = [
    UNICODE,
    ASCII,
    "ADA@B\u{dc}CHER.Example",
    "ada@XN--BCHER-KVA.EXAMPLE",
    "ada@b\u{fc}cher.example.",
    "ada@b\u{fc}cher\u{3002}example",
];

#[tokio::test]
async fn every_spelling_of_a_domain_is_one_account_and_is_shown_in_unicode() {
    for signed_up_with in [UNICODE, ASCII] {
        let app = TestApp::start().await;
        let answer = app.post("/auth/sign-up", &Jar::default(), person(signed_up_with)).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let user = answer.json()["user"].clone();
        assert_eq!((&user["login"], &user["email"]), (&json!(UNICODE), &json!(UNICODE)));
        for spelling in SPELLINGS {
            app.sign_in(spelling).await;
            let fields = [("login", spelling), ("password", PASSWORD)];
            let form = app.form("/forms/sign_in", &Jar::default(), &fields).await;
            assert_eq!(form.header("location"), "/account", "{spelling}");
            let again = app.post("/auth/sign-up", &Jar::default(), person(spelling)).await;
            assert_eq!(again.refusal(), (409, "LOGIN_TAKEN".into()), "{spelling}");
            let other = app.sign_up("bob").await;
            let body = json!({ "email": spelling, "password": PASSWORD });
            assert_eq!(app.post("/auth/change-email", &other, body).await.status, 202);
            app.all_sent().await;
            let told = app.letters_to(UNICODE);
            let taken = told.iter().filter(|it| it.subject.starts_with("This email already"));
            assert!(taken.count() > 0, "{spelling} is taken");
            let bob = user::Entity::delete_many().filter(user::Column::LoginKey.eq("bob"));
            bob.exec(&app.state.db).await.expect("gone");
        }
        assert_eq!(app.rows().await.accounts, 1);
        let plain = app.post("/auth/sign-up", &Jar::default(), person("Eve@Example.COM.")).await;
        assert_eq!(plain.json()["user"]["email"], "Eve@Example.COM");
        app.sign_in("eve@example.com").await;
    }
}

#[tokio::test]
async fn an_address_can_have_254_characters_and_a_user_name_100() {
    let app = TestApp::start().await;
    let labels = "b".repeat(60);
    let long = format!("{}@{labels}.{labels}.{labels}.de", "a".repeat(64));
    let long = long.replacen("@b", "@bbb", 1);
    assert_eq!(long.len(), 252);
    let longest = long.replacen(".de", ".info", 1);
    assert_eq!(longest.len(), 254);
    let jar = app.sign_up(&longest).await;
    assert_eq!(app.get("/auth/me", &jar).await.json()["user"]["email"], json!(longest));
    let letter = app.letter(&longest, 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200);
    let new = longest.replacen('a', "b", 1);
    let fields = [("email", new.as_str()), ("password", PASSWORD)];
    let asked = app.form("/forms/change_email", &jar, &fields).await;
    assert_eq!(asked.header("location"), "/verify-email");
    let letter = app.letter(&new, 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    // A refused form gives all of it back.
    let wrong = app
        .form("/forms/sign_in", &Jar::default(), &[("login", &new), ("password", "not this one")])
        .await;
    let page = app.get(wrong.header("location"), &Jar::default().after(&wrong)).await.body;
    assert!(page.contains(&new), "{page}");
    for (long, field) in [(format!("a{longest}"), "254"), ("x".repeat(101), "100")] {
        let refused = app.post("/auth/sign-up", &Jar::default(), person(&long)).await;
        assert_eq!(refused.refusal(), (400, "VALIDATION_FAILED".into()));
        assert!(refused.body.contains(field), "{}", refused.body);
    }
    app.sign_up(&"x".repeat(100)).await;
}

#[tokio::test]
async fn the_case_of_ones_own_address_can_be_corrected() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ADA@example.com").await;
    let letter = app.letter("ADA@example.com", 1).await;
    app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    let change = async |email: &str| {
        let body = json!({ "email": email, "password": PASSWORD });
        app.post("/auth/change-email", &jar, body).await
    };
    let same = change("ADA@example.com").await;
    assert_eq!(same.refusal(), (400, "VALIDATION_FAILED".into()));
    assert_eq!(change("Ada@example.com").await.status, 202);
    let letter = app.letter("Ada@example.com", 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let user = app.get("/auth/me", &jar).await.json()["user"].clone();
    let corrected = json!("Ada@example.com");
    assert_eq!((&user["login"], &user["email"]), (&corrected, &corrected));
    app.all_sent().await;
    assert_eq!(app.letters_to("ADA@example.com").len(), 1, "there is nothing to undo");
}

/// Accounts as they were before `m0016`, in the order of time.
async fn old_accounts(db: &sea_orm::DatabaseConnection, all: &[(&str, &str, bool)]) {
    let before = Migrator::migrations()
        .iter()
        .position(|it| it.name().starts_with("m0016"))
        .expect("the migration");
    Migrator::up(db, Some(u32::try_from(before).expect("few"))).await.expect("migrated");
    for (place, (login, email, verified)) in all.iter().enumerate() {
        let at = chrono::Utc::now() - chrono::TimeDelta::days(30)
            + chrono::TimeDelta::hours(i64::try_from(place).expect("few"));
        // A hash of PASSWORD is not needed: nobody signs in with it here.
        let (login_key, email_key) = (login.to_lowercase(), email.to_lowercase());
        let columns = [
            "id",
            "login",
            "login_key",
            "email",
            "email_key",
            "email_verified",
            "password_hash",
            "roles",
            "created_at",
        ];
        let insert = Query::insert()
            .into_table("users")
            .columns(columns)
            .values_panic([
                Uuid::now_v7().into(),
                (*login).into(),
                login_key.into(),
                (*email).into(),
                email_key.into(),
                (*verified).into(),
                "$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA".into(),
                Expr::val(json!(["user"])),
                at.into(),
            ])
            .to_owned();
        db.execute(&insert).await.expect("made");
    }
}

#[tokio::test]
async fn of_two_accounts_with_one_address_the_confirmed_else_the_older_keeps_it_and_the_other_is_named()
 {
    let shared = Shared::new().await;
    let url = match &shared.place {
        Place::Embedded => format!("{}?mode=rwc", shared.url()),
        Place::Postgres(url) => url.clone(),
    };
    let db = Database::connect(&url).await.expect("connected");
    let grace = ["grace@xn--bcher-kva.example", "grace@b\u{fc}cher.example"];
    let bob = ["bob@b\u{fc}cher.example", "bob@xn--bcher-kva.example"];
    old_accounts(
        &db,
        &[
            // The younger is confirmed.
            (UNICODE, UNICODE, false),
            (ASCII, ASCII, true),
            // Nobody is: the older.
            (grace[0], grace[0], false),
            ("grace", grace[1], false),
            // Both are: the older.
            (bob[0], bob[0], true),
            (bob[1], bob[1], true),
            // No pairs.
            ("eve@xn--bcher-kva.example", "eve@xn--bcher-kva.example", true),
            ("dan@b\u{fc}cher.example", "dan@b\u{fc}cher.example", true),
            ("zoe@example.com", "zoe@example.com", true),
        ],
    )
    .await;
    let server = Process::start(&shared.url(), &[]).await;
    let rows = user::Entity::find().all(&db).await.expect("read");
    let key = |shown: &str, verified: bool| {
        let row = rows
            .iter()
            .find(|row| row.email.as_deref() == Some(shown) && row.email_verified == verified);
        row.and_then(|row| row.email_key.clone()).unwrap_or_default()
    };
    assert_eq!(key(UNICODE, true), ASCII);
    assert!(key(UNICODE, false).starts_with("double of "), "{}", key(UNICODE, false));
    let login_key_of =
        |login_key: &str| rows.iter().filter(|row| row.login_key == login_key).count();
    assert_eq!(login_key_of("grace"), 1, "a user name stays");
    for address in ["ada", "grace", "bob", "eve", "dan"] {
        let key = format!("{address}@xn--bcher-kva.example");
        let named: Vec<_> =
            rows.iter().filter(|row| row.email_key.as_deref() == Some(&key)).collect();
        assert_eq!(named.len(), 1, "{address}");
        assert_eq!(named[0].login_key, key, "it is the login too");
        assert_eq!(named[0].email.as_deref(), Some(&*format!("{address}@b\u{fc}cher.example")));
    }
    assert_eq!(key("zoe@example.com", true), "zoe@example.com");
    let doubles: Vec<_> = rows
        .iter()
        .filter(|row| row.email_key.as_ref().is_some_and(|key| key.starts_with("double of ")))
        .collect();
    let spelled: Vec<_> = doubles.iter().filter_map(|row| row.email.as_deref()).collect();
    assert_eq!(doubles.len(), 3);
    for kept in [UNICODE, grace[1], bob[1]] {
        assert!(spelled.contains(&kept), "keeps its spelling: {kept}");
    }
    let (said, went_well) = verb(&shared.url(), &["config", "check"]);
    assert!(went_well, "{said}");
    for double in doubles {
        let (id, email) = (double.id.to_string(), double.email.clone().expect("an address"));
        assert!(server.log().contains(&id), "named at the start: {}", server.log());
        assert!(said.contains(&id) && said.contains(&email), "{said}");
    }
    let again = server.web.post("/auth/sign-up", &Jar::default(), person(UNICODE)).await;
    assert_eq!(again.refusal(), (409, "LOGIN_TAKEN".into()));
}
