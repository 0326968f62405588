//! The owner's brand, by settings alone: what is shown of it, what is served, and what is refused.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use reqwest::Method;
use sea_orm::EntityTrait;
use serde_json::json;
use tempfile::TempDir;
use vestibule::server::config::Config;
use vestibule::server::entity::user;

use crate::support::app::{Extra, Jar, PASSWORD, TestApp, person, soon};
use crate::support::html::Page;
use crate::support::process::verb_with;
use crate::support::smtp::MailServer;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect fill="#a5294c" width="120" height="40"/></svg>"##;

/// One red pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9ccX\xaa\xe9\x03\0\x02\x91\x01\x1b\xa6*\xa6D\0\0\0\0IEND\xaeB`\x82";

struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn with(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path: PathBuf = self.0.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path.display().to_string()
    }
}

fn faults(settings: &[(&str, &str)]) -> Vec<String> {
    let settings: BTreeMap<&str, &str> = settings.iter().copied().collect();
    let read = Config::read(&|name| settings.get(name).map(|value| (*value).to_owned()));
    read.map_err(|faults| faults.0).err().unwrap_or_default()
}

/// The style sheets of a page, in order.
fn sheets(html: &str) -> Vec<String> {
    let page = Page::of(html);
    let links = page.all("link").filter(|link| link.attribute("rel") == "stylesheet");
    links.map(|link| link.attribute("href").to_owned()).collect()
}

#[tokio::test]
async fn a_colour_is_served_as_given_and_linked_from_every_page() {
    let app = TestApp::with(&[("BRAND_COLOR", "#FC0"), ("BRAND_NAME", "Acme")]).await;
    let jar = app.sign_up("ada").await;
    let nobody = Jar::default();
    let html = |headers: &[(&str, &str)]| Extra::default().headers(headers);
    let not_allowed =
        app.send(Method::GET, "/forms/sign_in", &nobody, html(&[("accept", "text/html")])).await;
    let mut seen = Vec::new();
    for page in [
        app.get("/sign-in", &nobody).await,
        app.get("/sign-up", &nobody).await,
        app.get("/account", &jar).await,
        app.get("/nothing", &nobody).await,
        not_allowed,
    ] {
        let own: Vec<String> =
            sheets(&page.body).into_iter().filter(|it| it.starts_with("/brand.css?v=")).collect();
        assert_eq!(own.len(), 1, "{}", page.body);
        assert!(Page::of(&page.body).text_of("title").ends_with("Acme"), "{}", page.body);
        assert!(!page.body.contains("Vestibule"), "{}", page.body);
        seen.extend(own);
    }
    seen.dedup();
    assert_eq!(seen.len(), 1);
    let sheet = app.get(&seen[0], &nobody).await;
    assert_eq!(
        (sheet.status.as_u16(), sheet.header("content-type")),
        (200, "text/css; charset=utf-8")
    );
    assert_eq!(sheet.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(sheet.body.contains("--brand: #ffcc00;"), "{}", sheet.body);
    assert!(sheet.body.contains("--on-brand: #15201c;"), "dark text on yellow: {}", sheet.body);
    let other = app.get("/brand.css?v=0", &nobody).await;
    assert_eq!(other.header("cache-control"), "public, no-cache", "an older page asks again");
    let icon = Page::of(&app.get("/sign-in", &nobody).await.body);
    let icon = icon.all("link").find(|link| link.attribute("rel") == "icon").expect("an icon");
    let icon = app.get(icon.attribute("href"), &nobody).await;
    assert_eq!(icon.header("content-type"), "image/svg+xml");
    assert!(icon.body.contains("#ffcc00") && !icon.body.contains("#14594a"), "{}", icon.body);
}

#[tokio::test]
async fn pictures_are_files_that_can_do_nothing_and_are_never_part_of_a_page() {
    let files = Files::new();
    let (logo, icon) = (files.with("logo.svg", LOGO), files.with("icon.png", PNG));
    let css = files.with("own.css", ".doorway { outline: 1px solid }");
    let app = TestApp::with(&[
        ("BRAND_LOGO", &logo),
        ("BRAND_LOGO_DARK", &logo),
        ("BRAND_ICON", &icon),
        ("BRAND_CSS", &css),
        ("BRAND_NAME", "Acme <b>&"),
        ("BRAND_FRAME", "plain"),
    ])
    .await;
    let nobody = Jar::default();
    let html = app.get("/sign-in", &nobody).await.body;
    let page = Page::of(&html);
    let image = page.all("img").next().expect("a logo");
    assert_eq!(image.attribute("alt"), "Acme <b>&");
    assert!(page.text_of("title").ends_with("Acme <b>&"));
    assert!(page.all("b").next().is_none() && !html.contains("#a5294c"), "{html}");
    assert!(html.contains("doorway plain"));
    assert!(sheets(&html).last().expect("some").starts_with("/brand/own.css?v="));
    let dark = page.all("source").next().expect("one for the dark").attribute("srcset");
    for (path, kind) in [(image.attribute("src"), "image/svg+xml"), (dark, "image/svg+xml")] {
        let picture = app.get(path, &nobody).await;
        assert_eq!(picture.header("content-type"), kind);
        assert_eq!(picture.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(picture.header("x-content-type-options"), "nosniff");
        assert_eq!(picture.body, LOGO);
    }
    let icons: Vec<&str> = page
        .all("link")
        .filter(|link| link.attribute("rel").contains("icon"))
        .map(|link| link.attribute("href"))
        .collect();
    assert_eq!(icons.len(), 2);
    assert!(icons.iter().all(|href| href.starts_with("/brand/icon?v=")), "{icons:?}");
    let shared: Vec<&str> = page
        .all("meta")
        .filter(|meta| meta.attribute("property") == "og:image")
        .map(|meta| meta.attribute("content"))
        .collect();
    let icon = format!("{}{}", app.state.config.app_url.origin(), icons[0]);
    assert_eq!(shared, [icon.as_str()], "a PNG, where the logo is none");
    let favicon = app.get("/favicon.ico", &nobody).await;
    assert_eq!(favicon.header("location"), icons[0]);
    let manifest = app.get("/site.webmanifest", &nobody).await;
    assert_eq!(manifest.header("content-type"), "application/manifest+json");
    assert_eq!(manifest.json()["name"], "Acme <b>&");
    let api = app.get("/api", &nobody).await.body;
    assert!(api.contains("<title>API · Acme &lt;b&gt;&amp;</title>"), "{api}");
    let document = app.get("/api/openapi.json", &nobody).await.json();
    assert_eq!(document["info"]["title"], "Acme <b>&");
    let about = document["info"]["description"].as_str().expect("a text");
    assert!(about.starts_with("Acme <b>&: sign up"), "{about}");
    let tag = app.get(icons[0], &nobody).await.header("etag").to_owned();
    let again = Extra::default().headers(&[("if-none-match", tag.as_str())]);
    assert_eq!(app.send(Method::GET, icons[0], &nobody, again).await.status, 304);
}

#[test]
fn what_cannot_be_a_brand_is_named_before_the_start() {
    let files = Files::new();
    let script = files.with("script.svg", LOGO.replace("<rect", "<script>alert(1)</script><rect"));
    let large = files.with("large.png", [PNG, &vec![0; 100_001]].concat());
    let gif = files.with("logo.gif", "GIF89a");
    let entity = files.with("entity.svg", format!("<!DOCTYPE svg [<!ENTITY a \"a\">]>{LOGO}"));
    let folder = files.0.path().display().to_string();
    let long = "a".repeat(41);
    for (name, value, expected) in [
        ("BRAND_COLOR", "#777", "4.48:1 with white and 3."),
        ("BRAND_COLOR_DARK", "#777777", "where 4.5:1 is needed"),
        ("BRAND_COLOR", "green", "is not a colour"),
        ("BRAND_COLOR", "#12345", "is not a colour"),
        ("BRAND_NAME", &long, "1 to 40 characters"),
        ("BRAND_NAME", "A\u{202e}B", "1 to 40 characters"),
        ("BRAND_LOGO", "/nowhere/logo.png", "/nowhere/logo.png, which cannot be read"),
        ("BRAND_LOGO", &script, "<script>, which a logo may not"),
        ("BRAND_LOGO", &large, "larger than 100 kB"),
        ("BRAND_ICON", &gif, "neither a PNG nor an SVG"),
        ("BRAND_ICON", &entity, "has a DOCTYPE"),
        ("BRAND_CSS", &folder, "is not a file"),
        ("BRAND_FRAME", "round", "neither arch nor plain"),
        ("HOME_URL", "http://localhost:3000/x", "is of the origin of APP_URL"),
        ("HOME_URL", "javascript:alert(1)", "must be http:// or https://"),
        ("TERMS_URL", "ftp://example.com", "must be http:// or https://"),
        ("PRIVACY_URL", "/privacy", "is not a URL"),
        ("IMPRINT_URL", "https://ada:secret@example.com", "must not hold a user name or password"),
        ("SUPPORT_URL", "mailto:help@example.com", "must be http:// or https://"),
        ("SUPPORT_EMAIL", "help", "is not an email address"),
        ("SUPPORT_EMAIL", "a@b.example?subject=x", "is not an email address"),
        ("MAIL_REPLY_TO", "nobody", "is not an address"),
    ] {
        let told = faults(&[(name, value)]);
        assert_eq!(told.len(), 1, "{name}={value}: {told:?}");
        assert!(told[0].starts_with(name) && told[0].contains(expected), "{value}: {told:?}");
    }
    let logo = files.with("logo.svg", LOGO);
    assert!(faults(&[("BRAND_LOGO_DARK", &logo)])[0].contains("needs BRAND_LOGO"));
    let both = [("SUPPORT_URL", "https://a.example"), ("SUPPORT_EMAIL", "help@a.example")];
    assert!(faults(&both)[0].contains("both set"));
    let (said, went_well) = verb_with(&[("BRAND_LOGO", &script)], &["config", "check"]);
    assert!(!went_well && said.contains("<script>"), "{said}");
    let (said, went_well) = verb_with(&[("BRAND_COLOR", "#ffcc00")], &["config", "check"]);
    assert!(went_well && said.contains("#ffcc00 with white text has a contrast of 1.5"), "{said}");
}

#[tokio::test]
async fn the_start_leads_on_and_is_no_page_of_ours() {
    let app = TestApp::start().await;
    let nobody = Jar::default();
    let led = async |jar: &Jar| {
        let answer = app.get("/", jar).await;
        assert_eq!(answer.body, "");
        (answer.status.as_u16(), answer.header("location").to_owned())
    };
    assert_eq!(led(&nobody).await, (303, "/welcome".into()), "nobody has an account yet");
    assert_eq!(app.get("/welcome", &nobody).await.status, 200);
    let ada = app.sign_up("ada").await;
    assert_eq!(led(&nobody).await, (303, "/sign-in".into()));
    assert_eq!(led(&ada).await, (303, "/account".into()));
    assert_eq!(app.get("/welcome", &nobody).await.status, 404);
    assert_eq!(app.get("/welcome", &ada).await.status, 404);
    let out = app.form("/forms/sign_out", &ada, &[]).await;
    assert_eq!(out.header("location"), "/sign-in");
    let page = app.get("/sign-in", &ada.after(&out)).await.body;
    assert!(page.contains("You're signed out"), "{page}");

    let home = TestApp::with(&[("HOME_URL", "https://acme.example/start?a=1")]).await;
    let eve = home.sign_up("eve").await;
    for jar in [&nobody, &eve] {
        let answer = home.get("/", jar).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("location")),
            (303, "https://acme.example/start?a=1")
        );
    }
}

#[tokio::test]
async fn what_is_left_to_do_after_the_first_account_stays_where_it_is() {
    let app = TestApp::start().await;
    let nobody = Jar::default();
    let ada = app.form("/forms/sign_up", &nobody, &[("login", "ada"), ("password", PASSWORD)]);
    let ada = nobody.after(&ada.await);
    for page in [app.get("/account", &ada).await.body, app.get("/account", &ada).await.body] {
        assert!(page.contains("href=\"/dev/next\""), "first with the notice, then below: {page}");
    }
    let page = app.get("/dev/next", &ada).await.body;
    let command = format!("{} user grant ada admin", env::current_exe().expect("us").display());
    let here = env::current_dir().expect("a folder").display().to_string();
    let command = command.strip_prefix(&format!("{here}/")).unwrap_or(&command);
    for words in [command, "BRAND_NAME", "href=\"/dev/brand\"", "href=\"/dev/mailbox\""] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let page = app.get("/dev/next", &nobody).await.body;
    assert!(page.contains("user grant YOUR_EMAIL admin"), "{page}");
}

#[tokio::test]
async fn the_first_run_is_shown_on_this_machine_only() {
    let app = TestApp::with(&[
        ("APP_URL", "https://accounts.example"),
        ("BIND", "127.0.0.1"),
        ("RATE_LIMITS", "on"),
    ])
    .await;
    let ours = || Extra::default().headers(&[("host", "accounts.example")]);
    let start = app.send(Method::GET, "/", &Jar::default(), ours()).await;
    assert_eq!(start.header("location"), "/sign-in");
    let door = app.send(Method::GET, "/sign-in", &Jar::default(), ours()).await;
    assert!(!door.body.contains("og:image"), "ours is nobody else's");
    let welcome = app.send(Method::GET, "/welcome", &Jar::default(), ours()).await;
    assert_eq!(welcome.status, 404);
    let more = || Extra::json(person("ada")).headers(&[("host", "accounts.example")]);
    let answer = app.send(Method::POST, "/auth/sign-up", &Jar::default(), more()).await;
    let ada = Jar::default().after(&answer);
    let account = app.send(Method::GET, "/account", &ada, ours()).await;
    assert_eq!(account.status, 200);
    assert!(!account.body.contains("/dev/"), "{}", account.body);
    assert_eq!(app.send(Method::GET, "/dev/next", &ada, ours()).await.status, 404);
}

#[tokio::test]
async fn what_was_agreed_to_is_said_before_and_kept_with_the_account() {
    let terms = "https://acme.example/terms/2026-11";
    let app = TestApp::with(&[
        ("TERMS_URL", terms),
        ("PRIVACY_URL", "https://acme.example/privacy"),
        ("IMPRINT_URL", "https://acme.example/imprint"),
        ("SUPPORT_EMAIL", "help@acme.example"),
    ])
    .await;
    let page = app.get("/sign-up", &Jar::default()).await.body;
    let said = page.split("accepted").nth(1).expect("said beside the button");
    let said = said.split("<button").next().expect("before it");
    assert!(said.contains(terms) && said.contains("https://acme.example/privacy"), "{said}");
    let links = Page::of(&page);
    let links: Vec<&str> = links.all("a").map(|a| a.attribute("href")).collect();
    for link in ["mailto:help@acme.example", "https://acme.example/imprint"] {
        assert!(links.contains(&link), "{links:?}");
    }
    app.sign_up("ada").await;
    let form = [("login", "eve"), ("password", "quiet river lamp")];
    assert_eq!(app.form("/forms/sign_up", &Jar::default(), &form).await.status, 303);
    for user in user::Entity::find().all(&app.state.db).await.expect("read") {
        assert_eq!(user.terms_url.as_deref(), Some(terms), "{}", user.login);
        assert_eq!(user.terms_accepted_at, Some(user.created_at), "{}", user.login);
    }
    let without = TestApp::start().await;
    assert!(!without.get("/sign-up", &Jar::default()).await.body.contains("accepted"));
    without.sign_up("ada").await;
    let user = user::Entity::find().one(&without.state.db).await.expect("read").expect("one");
    assert_eq!((user.terms_url, user.terms_accepted_at), (None, None));
}

#[tokio::test]
async fn emails_are_the_brands_with_its_logo_in_them() {
    let (files, server) = (Files::new(), MailServer::start().await);
    let (logo, url) = (files.with("logo.png", PNG), server.url());
    let app = TestApp::with(&[
        ("SMTP_URL", &url),
        ("ALLOW_LOCALHOST_LINKS", "true"),
        ("REQUIRE_VERIFIED_EMAIL", "false"),
        ("BRAND_NAME", "Acme"),
        ("BRAND_COLOR", "#ffcc00"),
        ("BRAND_LOGO", &logo),
        ("MAIL_REPLY_TO", "Help <help@acme.example>"),
    ])
    .await;
    app.post("/auth/sign-up", &Jar::default(), person("ada@example.com")).await;
    soon(async || !server.letters_to("ada@example.com").is_empty()).await;
    let email = server.letters_to("ada@example.com").remove(0);
    for part in [
        "From: Acme <no-reply@localhost>",
        "Reply-To: Help <help@acme.example>",
        "Subject: Confirm your email for Acme",
        "Auto-Submitted: auto-generated",
        "Content-Type: multipart/alternative",
        "Content-Type: multipart/related; type=\"text/html\";",
        "Content-ID: <logo@brand>",
        "Content-Type: image/png",
        "Content-Disposition: inline; filename=\"logo.png\"",
    ] {
        assert!(email.contains(part), "{part} is missing: {email}");
    }
    assert!(email.contains("cid:logo@brand") && email.contains("#ffcc00"), "{email}");
    assert!(!email.contains("Vestibule"), "{email}");
}

#[tokio::test]
async fn answers_go_to_who_helps_unless_another_address_is_set() {
    let server = MailServer::start().await;
    let url = server.url();
    for (name, extra, to) in [
        ("ada", None, "Reply-To: help@acme.example"),
        ("bob", Some(("MAIL_REPLY_TO", "Us <us@acme.example>")), "Reply-To: Us <us@acme.example>"),
    ] {
        let mut settings = vec![("SMTP_URL", url.as_str()), ("ALLOW_LOCALHOST_LINKS", "true")];
        settings.push(("SUPPORT_EMAIL", "help@acme.example"));
        settings.extend(extra);
        let app = TestApp::with(&settings).await;
        let address = format!("{name}@example.com");
        app.post("/auth/sign-up", &Jar::default(), person(&address)).await;
        soon(async || !server.letters_to(&address).is_empty()).await;
        let email = server.letters_to(&address).remove(0);
        assert!(email.lines().any(|line| line == to), "{email}");
        // A program opens it, and a person types it.
        assert!(email.contains("mailto:help@acme.example"), "{email}");
        assert!(email.lines().any(|line| line == "Help: help@acme.example"), "{email}");
    }
}

#[tokio::test]
async fn the_name_is_no_password() {
    let app = TestApp::with(&[("BRAND_NAME", "Acme Cars")]).await;
    let person = json!({ "login": "ada", "password": "acme-cars-2024" });
    let refused = app.post("/auth/sign-up", &Jar::default(), person).await;
    assert_eq!(refused.refusal(), (400, "VALIDATION_FAILED".into()));
}
