//! In which language and time zone somebody reads: what the account says, then this browser's choice,
//! then what the browser asks for.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp};
use crate::support::html::Page;

const ADA: &str = "ada@example.com";

/// A page, asked for in English.
async fn page(app: &TestApp, path: &str, jar: &Jar) -> Answer {
    let extra = Extra::default().headers(&[("accept-language", "en")]);
    app.send(Method::GET, path, jar, extra).await
}

async fn patch(app: &TestApp, jar: &Jar, body: Value) -> Answer {
    app.send(Method::PATCH, "/auth/me", jar, Extra::json(body)).await
}

async fn switch(app: &TestApp, jar: &Jar, language: &str, return_to: &str) -> Answer {
    app.form("/forms/set_language", jar, &[("language", language), ("return_to", return_to)]).await
}

fn is_in(answer: &Answer, language: &str) {
    assert_eq!(answer.header("content-language"), language, "{}", answer.body);
    assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{}", answer.body);
}

async fn chosen(app: &TestApp, jar: &Jar) -> (Value, Value) {
    let me = app.get("/auth/me", jar).await.json();
    (me["user"]["language"].clone(), me["user"]["time_zone"].clone())
}

#[tokio::test]
async fn the_account_wins_over_the_cookie_and_the_cookie_over_accept_language() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    is_in(&page(&app, "/account", &ada).await, "en");
    let by_cookie = ada.with("language", "de");
    for path in ["/account", "/nowhere", "/tasks/00000000-0000-4000-8000-000000000000"] {
        is_in(&page(&app, path, &by_cookie).await, "de");
    }
    assert_eq!(patch(&app, &ada, json!({ "language": "en" })).await.status, 200);
    is_in(&page(&app, "/account", &by_cookie).await, "en");
    assert_eq!(patch(&app, &ada, json!({ "language": "de" })).await.status, 200);
    for path in ["/account", "/nowhere", "/tasks/00000000-0000-4000-8000-000000000000"] {
        is_in(&page(&app, path, &ada.with("language", "en")).await, "de");
    }
    // Nobody is signed in: the browser's.
    is_in(&page(&app, "/sign-in", &Jar::default().with("language", "de")).await, "de");
    is_in(&page(&app, "/sign-in", &Jar::default()).await, "en");
}

#[tokio::test]
async fn a_cookie_that_is_not_ours_is_passed_over() {
    let app = TestApp::start().await;
    for foreign in ["it", "xx", "de\"><script>", "%64%65", "de,en", "../../de", "deutsch"] {
        is_in(&page(&app, "/sign-in", &Jar::default().with("language", foreign)).await, "en");
    }
    let many = Extra::default()
        .headers(&[("accept-language", "en"), ("cookie", "language=it; language=DE")]);
    is_in(&app.send(Method::GET, "/sign-in", &Jar::default(), many).await, "de");
}

#[tokio::test]
async fn a_language_that_is_no_longer_offered_counts_for_nothing() {
    let app = TestApp::with(&[("LANGUAGES", "en")]).await;
    let ada = app.sign_up("ada").await;
    let refused = patch(&app, &ada, json!({ "language": "de" })).await;
    assert_eq!(refused.refusal(), (400, "VALIDATION_FAILED".into()));
    is_in(&page(&app, "/account", &ada.with("language", "de")).await, "en");
    let shown = page(&app, "/account", &ada).await;
    assert!(!shown.body.contains("set_language"), "nothing to choose from: {}", shown.body);
}

#[tokio::test]
async fn patch_changes_what_it_names_and_null_takes_it_back() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    assert_eq!(chosen(&app, &ada).await, (Value::Null, Value::Null));
    for (body, language, zone) in [
        (json!({ "language": "DE" }), json!("de"), Value::Null),
        (json!({ "time_zone": "europe/berlin" }), json!("de"), json!("Europe/Berlin")),
        (json!({}), json!("de"), json!("Europe/Berlin")),
        (json!({ "language": null }), Value::Null, json!("Europe/Berlin")),
        (json!({ "language": "en", "time_zone": null }), json!("en"), Value::Null),
        (json!({ "time_zone": "UTC" }), json!("en"), json!("UTC")),
    ] {
        let told = patch(&app, &ada, body.clone()).await;
        assert_eq!(told.status, 200, "{body}: {}", told.body);
        let user = &told.json()["user"];
        assert_eq!((&user["language"], &user["time_zone"]), (&language, &zone), "{body}");
        assert!(told.json()["session"]["id"].is_string(), "{}", told.body);
        assert_eq!(chosen(&app, &ada).await, (language, zone), "{body}");
    }
}

#[tokio::test]
async fn what_names_nothing_there_is_is_refused_with_its_field_and_changes_nothing() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    patch(&app, &ada, json!({ "language": "de", "time_zone": "Asia/Tokyo" })).await;
    for (body, fields) in [
        (json!({ "language": "it" }), &["language"][..]),
        (json!({ "language": "" }), &["language"]),
        (json!({ "language": "en", "time_zone": "Europe/Atlantis" }), &["time_zone"]),
        (json!({ "language": "tlh", "time_zone": "" }), &["language", "time_zone"]),
        (json!({ "language": 1 }), &["language"]),
        (json!({ "time_zone": ["UTC"] }), &["time_zone"]),
        (json!({ "language": "en", "login": "eve" }), &["login"]),
        (json!({ "language": "x".repeat(10_000) }), &["language"]),
        (json!({ "time_zone": "../".repeat(3_000) }), &["time_zone"]),
    ] {
        let told = patch(&app, &ada, body.clone()).await;
        assert_eq!(told.refusal(), (400, "VALIDATION_FAILED".into()), "{body}");
        let errors = told.json()["errors"].clone();
        let named: Vec<_> =
            errors.as_array().expect("errors").iter().map(|it| it["field"].clone()).collect();
        assert_eq!(named, fields, "{body}");
        assert_eq!(chosen(&app, &ada).await, (json!("de"), json!("Asia/Tokyo")), "{body}");
    }
    for body in ["", "[]", "null", "{\"language\":\"en\"", "{\"language\":\"en\"}}"] {
        let extra = Extra::text(body).headers(&[("content-type", "application/json")]);
        let told = app.send(Method::PATCH, "/auth/me", &ada, extra).await;
        assert_eq!(told.status, 400, "{body}: {}", told.body);
    }
    assert_eq!(chosen(&app, &ada).await, (json!("de"), json!("Asia/Tokyo")));
}

#[tokio::test]
async fn problems_come_as_accept_language_says_whatever_was_chosen() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    patch(&app, &ada, json!({ "language": "de" })).await;
    let jar = ada.with("language", "de");
    for path in ["/auth/nowhere", "/api/v1/tasks/00000000-0000-4000-8000-000000000000"] {
        let told = page(&app, path, &jar).await;
        assert_eq!(told.header("content-language"), "en", "{}", told.body);
        assert_eq!(told.code(), "NOT_FOUND");
    }
    let extra = Extra::json(json!({ "language": "it" })).headers(&[("accept-language", "en")]);
    let told = app.send(Method::PATCH, "/auth/me", &jar, extra).await;
    assert_eq!(told.json()["errors"][0]["message"], "Choose a language from the list.");
}

#[tokio::test]
async fn the_switch_sets_a_cookie_for_a_year_and_leads_back_to_the_page() {
    let app = TestApp::start().await;
    let here = "/sign-in?return_to=%2Fpeople%3Fq%3DR%2526D";
    let drawn = page(&app, here, &Jar::default()).await;
    let form =
        Page::of(&drawn.body).forms().into_iter().find(|it| it.action == "/forms/set_language");
    let form = form.expect("a switch at the foot");
    let field = form.fields.iter().find(|field| field.name == "return_to").expect("a field");
    assert_eq!(field.value, here);
    let told = switch(&app, &Jar::default(), "de", here).await;
    assert_eq!((told.status.as_u16(), told.header("location")), (303, here));
    let cookies = told.cookies();
    assert_eq!(cookies, ["language=de; HttpOnly; SameSite=Lax; Path=/; Max-Age=31536000"]);
    let jar = Jar::default().after(&told);
    is_in(&page(&app, here, &jar).await, "de");
    let back = switch(&app, &jar, "EN", here).await;
    is_in(&page(&app, here, &jar.after(&back)).await, "en");
}

#[tokio::test]
async fn over_https_the_cookie_is_the_hosts_alone() {
    let app = TestApp::with(&[
        ("APP_URL", "https://app.example"),
        ("RATE_LIMITS", "on"),
        ("BIND", "127.0.0.1"),
    ])
    .await;
    let extra = Extra::form(&[("language", "de"), ("return_to", "/")])
        .headers(&[("host", "app.example"), ("origin", "https://app.example")]);
    let told = app.send(Method::POST, "/forms/set_language", &Jar::default(), extra).await;
    let cookie = told.cookies().into_iter().next().unwrap_or_default();
    assert!(cookie.starts_with("__Host-language=de; "), "{cookie}");
    assert!(cookie.contains("; Secure") && cookie.contains("; Path=/"), "{cookie}");
}

#[tokio::test]
async fn the_switch_leads_nowhere_else_and_takes_only_what_is_offered() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    for elsewhere in
        ["https://evil.example", "//evil.example", "/\\evil.example", "", "/forms/sign_out"]
    {
        let told = switch(&app, &ada, "de", elsewhere).await;
        assert_eq!(
            (told.status.as_u16(), told.header("location")),
            (303, "/sign-in"),
            "{elsewhere}"
        );
    }
    for foreign in ["it", "", "de\r\nset-cookie: a=b", "de; Domain=evil.example"] {
        let told = switch(&app, &ada, foreign, "/account").await;
        assert_eq!(told.cookie("language"), None, "{foreign}");
        assert_eq!(chosen(&app, &ada).await.0, json!("de"), "{foreign}");
        let told = switch(&app, &Jar::default(), foreign, "/sign-up").await;
        let page = page(&app, told.header("location"), &Jar::default()).await;
        assert!(page.body.contains("role=\"alert\""), "{}", page.body);
    }
    let extra = Extra::form(&[("language", "en"), ("return_to", "/")])
        .headers(&[("sec-fetch-site", "cross-site")]);
    let told = app.send(Method::POST, "/forms/set_language", &ada, extra).await;
    assert_eq!((told.status.as_u16(), told.cookies().len()), (403, 0));
    assert_eq!(chosen(&app, &ada).await.0, json!("de"));
}

#[tokio::test]
async fn whoever_is_signed_in_chooses_for_the_account_twice_as_well_as_once() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    patch(&app, &ada, json!({ "language": "en", "time_zone": "Asia/Tokyo" })).await;
    for _ in 0..2 {
        let told = switch(&app, &ada, "de", "/account").await;
        assert_eq!(told.cookies().len(), 1, "{:?}", told.cookies());
    }
    assert_eq!(chosen(&app, &ada).await, (json!("de"), json!("Asia/Tokyo")));
    // Its cookie alone, with an access token that has run out: renewed on the way.
    let expired = app.expired(&ada);
    let told = switch(&app, &expired, "en", "/account").await;
    assert!(told.cookie("access_token").is_some(), "{:?}", told.cookies());
    assert_eq!(chosen(&app, &ada.after(&told)).await.0, json!("en"));
}

#[tokio::test]
async fn the_form_saves_both_and_what_is_not_chosen_is_as_the_browser_has_it() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let fields = [("language", "de"), ("time_zone", "Asia/Kathmandu")];
    let told = app.form("/forms/set_preferences", &ada, &fields).await;
    assert_eq!((told.status.as_u16(), told.header("location")), (303, "/account/preferences"));
    assert!(told.cookie("language").is_some_and(|it| it.starts_with("language=de;")));
    let ada = ada.after(&told);
    let shown = page(&app, "/account/preferences", &ada).await;
    is_in(&shown, "de");
    for chosen in
        ["<option value=\"de\" lang=\"de\" selected", "<option value=\"Asia/Kathmandu\" selected"]
    {
        assert!(shown.body.contains(chosen), "{chosen}: {}", shown.body);
    }
    for wrong in [
        [("language", "it"), ("time_zone", "UTC")],
        [("language", "en"), ("time_zone", "Mars/Olympus")],
    ] {
        let told = app.form("/forms/set_preferences", &ada, &wrong).await;
        assert_eq!(told.header("location"), "/account/preferences");
        let again = page(&app, "/account/preferences", &ada.after(&told)).await;
        assert!(again.body.contains("role=\"alert\""), "{}", again.body);
        assert_eq!(chosen(&app, &ada).await, (json!("de"), json!("Asia/Kathmandu")));
        assert!(told.cookie("language").is_none());
    }
    let told =
        app.form("/forms/set_preferences", &ada, &[("language", ""), ("time_zone", "")]).await;
    assert!(told.clears("language"), "{:?}", told.cookies());
    assert_eq!(chosen(&app, &ada).await, (Value::Null, Value::Null));
}

#[tokio::test]
async fn moments_are_shown_by_the_accounts_clock_and_in_utc_where_it_chose_none() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let shown = page(&app, "/account", &ada).await;
    assert!(
        shown.body.contains("\u{a0}UTC</time>") && shown.body.contains("data-local"),
        "{}",
        shown.body
    );
    patch(&app, &ada, json!({ "time_zone": "Asia/Kathmandu" })).await;
    for path in ["/account", "/account/sessions"] {
        let shown = page(&app, path, &ada).await;
        assert!(shown.body.contains("(Asia/Kathmandu)</time>"), "{path}: {}", shown.body);
        assert!(!shown.body.contains("\u{a0}UTC</time>") && !shown.body.contains(" data-local"));
    }
    // By days: those of the account's clock, or a script makes them the browser's.
    let shown = page(&app, "/account/activity", &ada).await.body;
    let time = shown.split("class=\"clock\">").nth(1).and_then(|it| it.get(..5)).expect("a time");
    let there = Utc::now() + TimeDelta::minutes(5 * 60 + 45);
    let near = [there, there - TimeDelta::minutes(1)].map(|at| at.format("%H:%M").to_string());
    assert!(near.iter().any(|it| it == time), "{time}, {near:?}");
    assert!(!shown.contains("<div data-days"), "{shown}");
    patch(&app, &ada, json!({ "time_zone": null })).await;
    assert!(page(&app, "/account/activity", &ada).await.body.contains("<div data-days"));
}

#[tokio::test]
async fn emails_come_as_the_account_has_chosen_whoever_caused_them() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "off")]).await;
    let ada = app.sign_up(ADA).await;
    let link = app.letter(ADA, 1).await.token().to_owned();
    app.post("/auth/verify-email", &ada, json!({ "token": link })).await;
    patch(&app, &ada, json!({ "language": "de", "time_zone": "Asia/Kathmandu" })).await;
    let english = |body: Value| Extra::json(body).headers(&[("accept-language", "en")]);
    let asked = english(json!({ "login": ADA }));
    app.send(Method::POST, "/auth/forgot-password", &Jar::default(), asked).await;
    let reset = app.letter(ADA, 2).await;
    assert!(reset.html.contains("<html lang=\"de\" dir=\"ltr\">"), "{}", reset.html);
    assert!(reset.text.contains("(Asia/Kathmandu)"), "{}", reset.text);
    // A thief with the password, on a device of theirs.
    let thief = english(json!({ "login": ADA, "password": PASSWORD }));
    app.send(Method::POST, "/auth/sign-in", &Jar::default(), thief).await;
    let told = app.letter(ADA, 3).await;
    assert!(told.html.contains("<html lang=\"de\" dir=\"ltr\">"), "{}", told.html);
}

#[tokio::test]
async fn nobody_elses_preferences_change() {
    let app = TestApp::start().await;
    let (ada, grace) = (app.sign_up("ada").await, app.sign_up("grace").await);
    patch(&app, &ada, json!({ "language": "de", "time_zone": "Asia/Tokyo" })).await;
    switch(&app, &ada, "en", "/").await;
    app.form("/forms/set_preferences", &ada, &[("language", "de"), ("time_zone", "UTC")]).await;
    assert_eq!(chosen(&app, &grace).await, (Value::Null, Value::Null));
    assert_eq!(chosen(&app, &ada).await, (json!("de"), json!("UTC")));
}

/// Where a link cannot be opened, its page is that of the refusal.
#[tokio::test]
async fn the_secret_of_a_link_stands_in_no_page() {
    let app = TestApp::start().await;
    for path in ["/nowhere", "/sign-in", "/forms/sign_in", "/verify-email", "/reset-password"] {
        let shown =
            page(&app, &format!("{path}?token=Zm9yLWFkYS1vbmx5&x=1"), &Jar::default()).await;
        assert!(!shown.body.contains("Zm9yLWFkYS1vbmx5"), "{path}: {}", shown.body);
    }
}
