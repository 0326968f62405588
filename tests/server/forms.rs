//! Forms as a browser without JavaScript posts them.

use crate::support::app::{Extra, Jar, PASSWORD, Rows, Shared, TestApp};
use reqwest::Method;

#[tokio::test]
async fn signing_up_by_form_sets_the_cookies_in_the_redirect_itself() {
    let app = TestApp::start().await;
    let fields = [("login", "ada"), ("password", PASSWORD)];
    let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/account");
    let jar = Jar::default().after(&answer);
    let account = app.get("/account", &jar).await;
    assert!(account.body.contains("ada") && account.body.contains("Your account is ready"));
    let again = app.get("/account", &jar.after(&account)).await;
    assert!(!again.body.contains("Your account is ready"), "said once");
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_but_never_the_password_or_the_url() {
    let app = TestApp::start().await;
    let fields = [("login", "ada lovelace"), ("password", "hunter2-hunter2"), ("remember", "true")];
    for path in ["/forms/sign_in", "/forms/sign_up"] {
        let answer = app.form(path, &Jar::default(), &fields).await;
        assert_eq!(answer.status, 303);
        let location = answer.header("location").to_owned();
        assert!(location.starts_with("/sign-"), "{location}");
        assert!(!location.contains("lovelace") && !location.contains("hunter2"), "{location}");
        let jar = Jar::default().after(&answer);
        assert!(jar.get("flow").is_some());
        let page = app.get(&location, &jar).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("ada lovelace"), "{path}: the login is kept");
        assert!(!page.body.contains("hunter2"));
        assert!(page.body.contains("role=\"alert\""));
        let jar = jar.after(&page);
        let again = app.get(location.split('?').next().expect("a path"), &jar).await.body;
        assert!(!again.contains("role=\"alert\""), "why it was refused is said once");
        // WCAG 2.2, 3.3.7: the next page of the door has it already.
        for other in ["/sign-in", "/sign-up", "/forgot-password"] {
            let page = app.get(other, &jar).await.body;
            assert!(page.contains("value=\"ada lovelace\""), "{other}: {page}");
        }
        app.sign_up(if path == "/forms/sign_in" { "ada" } else { "eve" }).await;
        let person = [("login", "ada"), ("password", PASSWORD)];
        let signed_in = jar.after(&app.form("/forms/sign_in", &jar, &person).await);
        let out = app.form("/forms/sign_out", &signed_in, &[]).await;
        let page = app.get("/sign-in", &signed_in.after(&out)).await.body;
        assert!(!page.contains("ada lovelace"), "until somebody signs in: {page}");
    }
}

#[tokio::test]
async fn a_visit_makes_no_rows() {
    let app = TestApp::start().await;
    for path in ["/", "/sign-in", "/sign-up", "/account", "/nothing"] {
        app.get(path, &Jar::default()).await;
        app.get(path, &Jar::default().with("flow", "AAAAAAAAAAAAAAAAAAAAAA")).await;
    }
    assert_eq!(app.rows().await, Rows::default());
}

#[tokio::test]
async fn neither_the_flow_cookie_nor_its_row_shows_what_was_typed() {
    use sea_orm::EntityTrait;
    use vestibule::server::entity::flow;
    let app = TestApp::start().await;
    let fields = [("login", "a b"), ("password", "hunter2-hunter2")];
    let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let jar = Jar::default().after(&answer);
    let row = flow::Entity::find().one(&app.state.db).await.expect("read").expect("a row");
    let cookie = jar.get("flow").expect("set");
    let cookie = base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, cookie)
        .expect("base64url");
    for hidden in [cookie, row.sealed] {
        let holds = |part: &[u8]| hidden.windows(part.len()).any(|it| it == part);
        assert!(!holds(b"a b") && !holds(b"hunter2") && !holds(&row.digest));
    }
    let line = answer.cookie("flow").expect("set");
    assert!(line.ends_with("HttpOnly; SameSite=Lax; Path=/; Max-Age=1800"), "{line}");
}

#[tokio::test]
async fn a_form_leads_only_to_paths_of_this_origin() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for (wanted, expected) in [
        ("/account?tab=2", "/account?tab=2"),
        ("//evil.example", "/account"),
        ("https://evil.example", "/account"),
        ("/\\evil.example", "/account"),
        ("", "/account"),
    ] {
        let fields = [("login", "ada"), ("password", PASSWORD), ("return_to", wanted)];
        let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
        assert_eq!(answer.header("location"), expected, "{wanted}");
    }
}

#[tokio::test]
async fn a_refused_form_never_leads_to_where_the_referer_says() {
    let app = TestApp::start().await;
    for referer in ["https://evil.example/x?return_to=//evil.example", "nonsense", "/"] {
        let more = Extra::form(&[("login", "ada")]).headers(&[("referer", referer)]);
        let answer = app.send(Method::POST, "/forms/sign_in", &Jar::default(), more).await;
        let location = answer.header("location");
        assert_eq!(location, "/sign-in?refused=validation_failed", "{referer}");
    }
}

#[tokio::test]
async fn a_program_that_posts_a_form_gets_a_status_not_a_redirect() {
    let app = TestApp::start().await;
    let headers =
        [("content-type", "application/x-www-form-urlencoded"), ("accept", "application/json")];
    let more = Extra::text("login=ada&password=wrong-wrong").headers(&headers);
    let answer = app.send(Method::POST, "/forms/sign_in", &Jar::default(), more).await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn changing_the_password_ends_all_sessions_and_starts_a_new_one_here() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let there = app.sign_in("ada").await;
    let fields = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let answer = app.form("/forms/change_password", &here, &fields).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/account/security"));
    let now = here.after(&answer);
    let page = app.get("/account/security", &now).await;
    assert!(page.body.contains("Password changed"));
    for old in [&here, &there] {
        assert!(!app.is_signed_in(old).await, "copied before, worth nothing after");
        assert!(!app.is_signed_in(&old.without("access_token")).await);
    }
    assert_eq!(app.live_sessions().await, 1);
    let old = app.post("/auth/sign-in", &Jar::default(), crate::support::app::person("ada")).await;
    assert_eq!(old.refusal(), (401, "INVALID_CREDENTIALS".into()));
}

#[tokio::test]
async fn a_wrong_current_password_changes_nothing() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for (current, new) in
        [("not the password", "another river lamp"), (PASSWORD, "short"), (PASSWORD, "password1")]
    {
        let fields = [("current_password", current), ("new_password", new)];
        let answer = app.form("/forms/change_password", &jar, &fields).await;
        assert_eq!(answer.status, 303);
        assert_eq!(
            answer.header("location"),
            "/account/security",
            "nothing of it stands in the address"
        );
        let page = app.get("/account/security", &jar.after(&answer)).await.body;
        assert!(page.contains("role=\"alert\"") && page.contains("<title>Error: "), "{page}");
        assert!(app.is_signed_in(&jar).await);
    }
    app.sign_in("ada").await;
}

#[tokio::test]
async fn an_expired_token_does_not_lose_the_form_that_was_filled_in() {
    let app = TestApp::start().await;
    let jar = app.due(&app.sign_up("ada").await).await;
    let fields = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let answer = app.form("/forms/change_password", &jar, &fields).await;
    assert_eq!(answer.header("location"), "/account/security");
    let cookies: Vec<_> =
        answer.cookies().into_iter().filter(|line| line.starts_with("access_token=")).collect();
    assert_eq!(cookies.len(), 1, "the handler's cookie wins over the middleware's");
    assert!(app.is_signed_in(&jar.after(&answer)).await);
}

#[tokio::test]
async fn signing_out_by_form_says_so_once() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let answer = app.form("/forms/sign_out", &jar, &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/sign-in"));
    let after = jar.after(&answer);
    assert_eq!(after.get("access_token"), None);
    assert!(app.get("/sign-in", &after).await.body.contains("You're signed out"));
    assert!(!app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_forged_error_can_only_become_a_sentence_of_ours() {
    let app = TestApp::start().await;
    let encode =
        |text: &str| base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE, text);
    for text in ["\"Your account was hacked, call 555\"", "{\"Hacked\":\"call 555\"}", "call 555"] {
        for query in [
            format!("__path=%2Fforms%2Fsign_in&__err={}", encode(text)),
            format!("refused={}", encode(text)),
            "refused=call%20555".to_owned(),
        ] {
            let page = app.get(&format!("/sign-in?{query}"), &Jar::default()).await;
            assert_eq!(page.status, 200);
            assert!(!page.body.contains("role=\"alert\""), "{query}: {}", page.body);
        }
    }
}

#[tokio::test]
async fn a_malformed_form_is_a_4xx_never_a_500() {
    let app = TestApp::start().await;
    let kind = ("content-type", "application/x-www-form-urlencoded");
    for text in ["login=ada&remember=maybe", "login=a&login=b", "login[a]=1", "%ff%fe=%ff"] {
        for path in ["/forms/sign_in", "/forms/sign_up"] {
            let more = Extra::text(text).headers(&[kind, ("accept", "application/json")]);
            let answer = app.send(Method::POST, path, &Jar::default(), more).await;
            assert_eq!(answer.status.as_u16() / 100, 4, "{path} {text}");
        }
    }
    let by_browser = Extra::text("remember=maybe").headers(&[kind, ("accept", "text/html")]);
    let answer = app.send(Method::POST, "/forms/sign_in", &Jar::default(), by_browser).await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/sign-in?refused=malformed_request");
}

#[tokio::test]
async fn a_sign_in_on_its_way_does_not_survive_a_change_of_password() {
    let shared = Shared::new().await;
    let one_worker = [("HASH_CONCURRENCY", "1")];
    let (app, other) = (shared.start(&one_worker).await, shared.start(&one_worker).await);
    let jar = app.sign_up("ada").await;
    // The sign-in has read the account and waits for its turn; meanwhile the password is changed.
    let worker = app.state.passwords.worker().await.expect("the only one");
    app.queries();
    let change = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let stranger = Jar::default();
    let thief = app.post("/auth/sign-in", &stranger, crate::support::app::person("ada"));
    let (signed_in, changed) = tokio::join!(thief, async {
        app.has_asked_about("users").await;
        let changed = other.form("/forms/change_password", &jar, &change).await;
        drop(worker);
        changed
    });
    assert_eq!(changed.header("location"), "/account/security");
    assert_eq!(signed_in.refusal(), (401, "INVALID_CREDENTIALS".into()));
    assert_eq!(app.live_sessions().await, 1);
    assert!(other.is_signed_in(&jar.after(&changed)).await, "only who changed it is in");
}

#[tokio::test]
async fn a_flow_id_that_was_planted_or_is_stale_is_worth_nothing() {
    use sea_orm::prelude::Expr;
    use sea_orm::{EntityTrait, QueryFilter};
    use vestibule::server::entity::flow;
    let app = TestApp::start().await;
    let planted = Jar::default().with("flow", "AAAAAAAAAAAAAAAAAAAAAA");
    let fields = [("login", "a b"), ("password", "hunter2-hunter2")];
    let answer = app.form("/forms/sign_in", &planted, &fields).await;
    let jar = planted.after(&answer);
    assert_ne!(jar.get("flow"), planted.get("flow"), "an id of ours, not the planted one");
    let half_an_hour_ago = chrono::Utc::now() - chrono::TimeDelta::seconds(1);
    flow::Entity::update_many()
        .col_expr(flow::Column::ExpiresAt, Expr::value(half_an_hour_ago))
        .filter(Expr::value(true))
        .exec(&app.state.db)
        .await
        .expect("aged");
    let page = app.get(answer.header("location"), &planted).await;
    assert!(!page.body.contains("a b\""), "what is not ours is not given back");
    assert!(app.get(answer.header("location"), &jar).await.body.contains("a b\""));
    // What takes a row is given while that is alive, and not after.
    for (age, given) in [(-60, true), (1, false)] {
        let fields = [("login", "a b"), ("email", "who ever"), ("password", "hunter2-hunter2")];
        let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
        flow::Entity::update_many()
            .col_expr(
                flow::Column::ExpiresAt,
                Expr::value(chrono::Utc::now() - chrono::TimeDelta::seconds(age)),
            )
            .filter(Expr::value(true))
            .exec(&app.state.db)
            .await
            .expect("aged");
        let page = app.get("/sign-up?by=username", &Jar::default().after(&answer)).await;
        assert_eq!(page.body.contains("who ever"), given, "{}", page.body);
    }
}
