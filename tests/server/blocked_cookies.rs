//! A browser that keeps none of our cookies is told so, instead of coming back to the sign-in page
//! again and again without a word.

use reqwest::Method;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp};
use crate::support::html::Page;

const SENTENCE: &str = "Your browser is blocking our cookies";

async fn ask(app: &TestApp, path: &str, jar: &Jar, referer: &str) -> Answer {
    let more = Extra::default().headers(&[("referer", referer)]);
    app.send(Method::GET, path, jar, more).await
}

#[tokio::test]
async fn a_browser_that_blocks_our_cookies_is_told_so_right_after_signing_in() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for (page, form) in
        [("/sign-in", "/forms/sign_in"), ("/sign-up?return_to=%2Ftasks", "/forms/sign_up")]
    {
        let login = if form == "/forms/sign_in" { "ada" } else { "eve" };
        let fields = [("login", login), ("password", PASSWORD)];
        let signed_in = app.form(form, &Jar::default(), &fields).await;
        assert_eq!(signed_in.header("location"), "/account", "stays what it is");
        // The browser has dropped all of that answer's cookies.
        let referer = format!("http://localhost:3000{page}");
        let told = ask(&app, "/account", &Jar::default(), &referer).await;
        let address = "/sign-in?return_to=%2Faccount&cookies=blocked";
        assert_eq!((told.status.as_u16(), told.header("location")), (303, address));
        let answer = ask(&app, address, &Jar::default(), &referer).await;
        let page = Page::of(&answer.body);
        let alert = page.all("div").find(|it| it.attribute("role") == "alert").expect("said aloud");
        assert!(alert.text.starts_with(SENTENCE), "{}", alert.text);
        assert_eq!(page.focused().count(), 1, "the alert, and not the field below it");
        // With cookies allowed, the same page leads on.
        let on = page.forms()[0].fields.iter().find(|it| it.name == "return_to").cloned();
        assert_eq!(on.expect("carried along").value, "/account");
    }
}

#[tokio::test]
async fn nobody_else_is_told_so() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let plain = "/sign-in?return_to=%2Faccount";
    for referer in [
        "http://localhost:3000/",
        "http://localhost:3000/sign-in/more",
        "http://localhost:3000/verify-email",
        "http://localhost:3001/sign-in",
        "https://localhost:3000/sign-in",
        "https://evil.example/sign-in",
        "https://evil.example/?http://localhost:3000/sign-in",
        "/sign-in",
        "",
    ] {
        let answer = ask(&app, "/account", &Jar::default(), referer).await;
        assert_eq!(answer.header("location"), plain, "{referer}");
    }
    // A cookie of ours is a proof that this browser keeps them.
    let sign_in = "http://localhost:3000/sign-in";
    for name in ["device", "flow", "access_token", "refresh_token"] {
        let value = jar.get(name).unwrap_or("AAAAAAAAAAAAAAAAAAAAAA");
        let one = Jar::default().with(name, &format!("{value}x"));
        let answer = ask(&app, "/account", &one, sign_in).await;
        assert_eq!(answer.header("location"), plain, "{name}");
    }
    let other = Jar::default().with("city", "Berlin");
    let answer = ask(&app, "/account", &other, sign_in).await;
    assert!(
        answer.header("location").ends_with("&cookies=blocked"),
        "somebody else's proves nothing"
    );
    assert_eq!(ask(&app, "/account", &jar, sign_in).await.status, 200);
    assert_eq!(
        ask(&app, "/auth/me", &Jar::default(), sign_in).await.code(),
        "AUTHENTICATION_REQUIRED"
    );
    let post = Extra::form(&[("title", "x")]).headers(&[("referer", sign_in)]);
    let posted = app.send(Method::POST, "/forms/create_task", &Jar::default(), post).await;
    assert!(!posted.header("location").contains("cookies"), "{}", posted.header("location"));
}
