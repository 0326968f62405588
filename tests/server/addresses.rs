//! Addresses: what was asked for comes back byte for byte, and what is no address of ours is a 404 in
//! the asker's own form.

use reqwest::Method;
use serde_json::json;
use vestibule::server::http::router;

use crate::access_matrix::make_admin;
use crate::support::app::{Extra, Jar, PASSWORD, TestApp};
use crate::support::html::Page;

/// Queries that mean something else when they are decoded once too often, or not at all.
const QUERIES: [&str; 16] = [
    "q=R%26D",
    "q=Z%C3%BCrich",
    "q=two%20words",
    "q=two+words",
    "q=100%25",
    "q=%2525",
    "q=%25ff",
    "q=%ff%fe",
    "q=1%2B1",
    "q=a%23b",
    "q=a%3Db&q=c",
    "q=%2541&refused=x",
    "q=a\\b",
    "q='(|)`{^}~!$*,;:@/?[]",
    "=&&q&%",
    "q=%00",
];

#[tokio::test]
async fn signing_in_leads_to_the_very_address_that_was_asked_for() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for query in QUERIES {
        for path in ["/people", "/tasks", "/account/activity"] {
            let asked = format!("{path}?{query}");
            let told = app.raw(&asked, &Jar::default()).await;
            assert_eq!(told.status, 303, "{asked}");
            let sign_in = told.header("location").to_owned();
            assert!(sign_in.starts_with("/sign-in?return_to=%2F"), "{sign_in}");
            assert_eq!(return_to(&sign_in), asked);
            // First a wrong password, then the right one, as a browser fills in the form it sees.
            let refused = post(&app, &sign_in, "not this one").await;
            assert!(refused.starts_with("/sign-in?return_to="), "{refused}");
            assert_eq!(return_to(&refused), asked);
            assert_eq!(post(&app, &refused, PASSWORD).await, asked);
        }
    }
}

#[tokio::test]
async fn what_no_location_can_carry_is_written_as_a_browser_sends_it() {
    let app = TestApp::start().await;
    let told = app.raw("/people?q=Zürich", &Jar::default()).await;
    assert_eq!(return_to(told.header("location")), "/people?q=Z%C3%BCrich");
}

/// What stands in an address, decoded once.
fn return_to(address: &str) -> String {
    let (_, query) = address.split_once('?').expect("a query");
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "return_to").expect("a page to go on to").1.into_owned()
}

/// Fills in the form of the sign-in page at this address; where that leads.
async fn post(app: &TestApp, page: &str, password: &str) -> String {
    let drawn = Page::of(&app.get(page, &Jar::default()).await.body);
    let form = drawn.forms().into_iter().find(|form| form.action == "/forms/sign_in");
    let fields = form.expect("the form").fields;
    let on = fields.into_iter().find(|field| field.name == "return_to").expect("carried along");
    let sign_up = drawn.all("a").find(|a| a.attribute("href").starts_with("/sign-up"));
    assert_eq!(return_to(sign_up.expect("a link").attribute("href")), on.value);
    let fields = [("login", "ada"), ("password", password), ("return_to", &on.value)];
    let referer = format!("http://localhost:3000{page}");
    let more = Extra::form(&fields).headers(&[("referer", &referer)]);
    let answer = app.send(Method::POST, "/forms/sign_in", &Jar::default(), more).await;
    assert_eq!(answer.status, 303);
    answer.header("location").to_owned()
}

#[tokio::test]
async fn a_list_reads_its_address_once() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for number in 0..25 {
        let body =
            json!({ "first_name": format!("R&D 100% +{number:02}"), "last_name": "%26 %2526" });
        assert_eq!(app.post("/api/v1/people", &jar, body).await.status, 201);
        let body = json!({ "title": format!("{number}"), "status": "in_progress" });
        assert_eq!(app.post("/api/v1/tasks", &jar, body).await.status, 201);
    }
    for search in ["R&D", "100%", "+0", "%26", "%2526", "R&D 100% +"] {
        let query =
            url::form_urlencoded::Serializer::new(String::new()).append_pair("q", search).finish();
        let first = Page::of(&app.get(&format!("/people?{query}"), &jar).await.body);
        assert_eq!(first.value("q"), search);
        let next =
            first.all("a").find(|a| a.text == "Next page").map(|a| a.attribute("href").to_owned());
        let Some(next) = next else {
            assert_eq!(search, "+0", "the others find all");
            continue;
        };
        let second = Page::of(&app.get(&next, &jar).await.body);
        assert_eq!(second.value("q"), search);
        let people = second.all("a").filter(|a| a.attribute("href").starts_with("/people/"));
        assert_eq!(people.count(), 5, "{search}");
        let back = second.all("a").find(|a| a.text == "First page").expect("a way back");
        let again = Page::of(&app.get(back.attribute("href"), &jar).await.body);
        assert_eq!(again.value("q"), search);
    }
    let first = Page::of(&app.get("/tasks?status=in%5Fprogress", &jar).await.body);
    let next = first.all("a").find(|a| a.text == "Next page").expect("a second page");
    let second = app.get(next.attribute("href"), &jar).await.body;
    let second = Page::of(&second);
    let rows = second.all("a").filter(|a| a.attribute("href").starts_with("/tasks/"));
    assert_eq!(rows.count(), 5);
    let chosen = second.all("a").filter(|a| a.attribute("aria-current") == "page");
    let chosen = chosen.last().expect("one");
    assert_eq!(chosen.text, "In progress");
}

#[tokio::test]
async fn an_error_and_a_wish_are_read_once_from_an_address() {
    let app = TestApp::start().await;
    let refused = app.form("/forms/sign_in", &Jar::default(), &[("login", "")]).await;
    let address = refused.header("location").to_owned();
    assert!(app.get(&address, &Jar::default()).await.body.contains("role=\"alert\""));
    let twice = address.replace('_', "%255F");
    assert_ne!(twice, address);
    assert!(!app.get(&twice, &Jar::default()).await.body.contains("role=\"alert\""));
    // A code that was refused leads back to where one is typed.
    let more = Extra::form(&[("login", "ada"), ("code", "x"), ("password", PASSWORD)])
        .headers(&[("referer", "http://localhost:3000/reset-password?by=code")]);
    let refused = app.send(Method::POST, "/forms/reset_password", &Jar::default(), more).await;
    assert!(refused.header("location").starts_with("/reset-password?by=code&refused="));
}

#[tokio::test]
async fn a_slash_too_many_costs_nothing_of_the_address() {
    let app = TestApp::start().await;
    for asked in QUERIES {
        let answer = app.raw(&format!("/people/?{asked}"), &Jar::default()).await;
        let location = format!("/people?{asked}");
        assert_eq!((answer.status.as_u16(), answer.header("location")), (308, &*location));
    }
    let long = format!("/tasks?cursor={}", "x".repeat(3000));
    let answer = app.get(&long.replace('?', "/?"), &Jar::default()).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (308, &*long));
    let head = app.send(Method::HEAD, "/account/?a=b", &Jar::default(), Extra::default()).await;
    assert_eq!((head.status.as_u16(), head.header("location")), (308, "/account?a=b"));
    let elsewhere = app.raw("//evil.example/?a=b", &Jar::default()).await;
    assert_eq!((elsewhere.status.as_u16(), elsewhere.header("location")), (404, ""));
}

#[tokio::test]
async fn a_reset_link_with_a_slash_too_many_works() {
    let app = TestApp::start().await;
    app.sign_up("ada@example.com").await;
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": "ada@example.com" })).await;
    let letter = app.letter("ada@example.com", 2).await;
    let link = letter.link().replace("?token=", "/?token=");
    let mut answer = app.get(&link, &Jar::default()).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (308, letter.link()));
    let mut jar = Jar::default();
    while answer.status != 200 {
        answer = app.get(answer.header("location"), &jar).await;
        jar = jar.after(&answer);
    }
    let page = Page::of(&answer.body);
    assert!(
        page.forms().iter().any(|form| form.action == "/forms/reset_password"),
        "{}",
        answer.body
    );
    assert!(answer.body.contains("ada@example.com"), "drawn for the account of the link");
}

#[tokio::test]
async fn what_is_no_id_is_a_404_on_every_route_that_takes_one() {
    let app = TestApp::start().await;
    app.sign_up("admin").await;
    make_admin(&app).await;
    let jar = app.sign_in("admin").await;
    let parts = [
        "%ff",
        "%FF%fe",
        "%",
        "%zz",
        "%00",
        "x",
        "%2e%2e",
        "%2F",
        "\u{fc}",
        "%C3%BC",
        "1%0d%0aa:b",
    ];
    let mut asked = 0;
    for (method, route) in router::routes().listed {
        let Some((before, after)) = route.split_once('{') else { continue };
        let after = after.split_once('}').expect("a whole parameter").1;
        for part in parts {
            let path = format!("{before}{part}{after}");
            let token = jar.get("access_token").expect("signed in");
            let request = format!(
                "{method} {path} HTTP/1.1\r\nhost: localhost:3000\r\ncookie: access_token={token}\r\n\
                 content-type: application/json\r\ncontent-length: 13\r\nconnection: close\r\n\r\n\
                 {{\"title\":\"x\"}}"
            );
            let answer = app.write(&request).await;
            asked += 1;
            let told = format!("{method} {path}: {}", answer.body);
            assert_eq!(answer.status, 404, "{told}");
            if path.starts_with("/auth/") || path.starts_with("/api/") {
                assert_eq!(answer.code(), "NOT_FOUND", "{told}");
            } else {
                assert!(answer.header("content-type").starts_with("text/html"), "{told}");
                assert!(answer.body.contains("Page not found"), "{told}");
            }
        }
    }
    assert!(asked >= 11 * parts.len(), "{asked}");
}
