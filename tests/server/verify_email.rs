//! Confirming an address: by link or code, from here or elsewhere, and never by looking.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde_json::json;
use vestibule::server::entity::{mail_secret, user};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};

const ADA: &str = "ada@example.com";
const REQUIRED: (&str, &str) = ("REQUIRE_VERIFIED_EMAIL", "true");
const OTHER: &str = "another river lamp";

async fn required() -> TestApp {
    TestApp::with(&[REQUIRED]).await
}

/// By a form, as a browser does; what it holds afterwards.
async fn register(app: &TestApp, login: &str) -> Jar {
    let fields = [("login", login), ("password", PASSWORD)];
    let answer = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/verify-email"));
    Jar::default().after(&answer)
}

async fn verify(app: &TestApp, jar: &Jar, body: serde_json::Value) -> Answer {
    app.post("/auth/verify-email", jar, body).await
}

async fn account(app: &TestApp) -> user::Model {
    user::Entity::find().one(&app.state.db).await.expect("read").expect("an account")
}

#[tokio::test]
async fn without_a_mail_server_an_account_counts_at_once_and_a_letter_confirms_it() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    assert_eq!(app.get("/auth/me", &jar).await.json()["user"]["email_verified"], false);
    let letter = app.letter(ADA, 1).await;
    assert!(letter.link().starts_with("/verify-email?token="), "{}", letter.text);
    let answer = verify(&app, &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.json()["user"]["email_verified"], true);
    assert_eq!(answer.cookies(), Vec::<String>::new(), "the session stays as it is");
    assert!(app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn the_browser_that_signed_up_confirms_with_a_button_or_a_code() {
    let app = required().await;
    for (login, by_code) in [(ADA, false), ("eve@example.com", true)] {
        let jar = register(&app, login).await;
        assert!(jar.get("access_token").is_none());
        let letter = app.letter(login, 1).await;
        let (jar, fields) = if by_code {
            let code = letter.code().to_lowercase().replace('0', "o").replace('1', "l");
            (jar, vec![("login", login.to_owned()), ("code", code)])
        } else {
            let opened = app.get(letter.link(), &jar).await;
            assert_eq!((opened.status.as_u16(), opened.header("location")), (303, "/verify-email"));
            let jar = jar.after(&opened);
            let page = app.get("/verify-email", &jar).await;
            assert!(page.body.contains("Confirm email"), "{}", page.body);
            assert!(!page.body.contains("name=\"password\""), "asks for nothing here");
            (jar.after(&page), Vec::new())
        };
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
        let answer = app.form("/forms/verify_email", &jar, &fields).await;
        assert_eq!(answer.header("location"), "/account", "{}", answer.body);
        let jar = jar.after(&answer);
        let page = app.get("/account", &jar).await;
        assert!(page.body.contains("Your email is confirmed."), "{}", page.body);
        assert_eq!(app.get("/auth/me", &jar).await.json()["user"]["email_verified"], true);
    }
}

#[tokio::test]
async fn a_stranger_who_registered_my_address_gains_nothing() {
    let app = required().await;
    // The stranger's browser, with the stranger's password; the letter goes to the owner.
    register(&app, ADA).await;
    let letter = app.letter(ADA, 1).await;
    let owner = Jar::default();
    let opened = app.get(letter.link(), &owner).await;
    let owner = owner.after(&opened);
    let page = app.get("/verify-email", &owner).await;
    assert!(page.body.contains("name=\"password\""), "a password is demanded: {}", page.body);
    let without = app.form("/forms/verify_email", &owner, &[]).await;
    assert_eq!(without.header("location").split('?').next(), Some("/verify-email"));
    let answer = verify(&app, &Jar::default(), json!({ "token": letter.token() })).await;
    assert_eq!(answer.refusal(), (400, "PASSWORD_REQUIRED".into()));
    assert!(!account(&app).await.email_verified);

    let answer = app.form("/forms/verify_email", &owner, &[("password", OTHER)]).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    assert!(app.is_signed_in(&owner.after(&answer)).await);
    let stranger = app.post("/auth/sign-in", &Jar::default(), person(ADA)).await;
    assert_eq!(stranger.refusal(), (401, "INVALID_CREDENTIALS".into()));
}

#[tokio::test]
async fn a_stranger_who_is_signed_in_to_my_address_is_out_when_i_confirm_it() {
    let app = TestApp::start().await;
    let stranger = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let body = json!({ "token": letter.token(), "password": OTHER });
    let answer = verify(&app, &Jar::default(), body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(!app.is_signed_in(&stranger).await);
    assert!(!app.is_signed_in(&app.expired(&stranger)).await);
    assert!(app.is_signed_in(&Jar::default().after(&answer)).await);
}

#[tokio::test]
async fn from_elsewhere_with_the_password_it_stays_and_so_do_the_sessions() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let hash = account(&app).await.password_hash;
    let body = json!({ "login": ADA, "code": letter.code(), "password": PASSWORD });
    let answer = verify(&app, &Jar::default(), body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(app.is_signed_in(&jar).await && app.is_signed_in(&Jar::default().after(&answer)).await);
    assert_eq!(account(&app).await.password_hash, hash);
}

#[tokio::test]
async fn until_it_is_confirmed_nobody_signs_in_and_nobody_learns_why() {
    let app = required().await;
    register(&app, ADA).await;
    let right = app.post("/auth/sign-in", &Jar::default(), person(ADA)).await;
    let wrong = json!({ "login": ADA, "password": OTHER });
    let wrong = app.post("/auth/sign-in", &Jar::default(), wrong).await;
    assert_eq!(right.refusal(), (401, "INVALID_CREDENTIALS".into()));
    assert_eq!(right.body, wrong.body);
    // A user name needs no letter; its owner is asked for an address at the next sign-in.
    app.sign_up("eve").await;
    let next = app.post("/auth/sign-in", &Jar::default(), person("eve")).await;
    assert_eq!(next.refusal(), (403, "EMAIL_REQUIRED".into()));
}

/// Each drawn form has a random value of its own.
fn without_once(html: &str) -> String {
    let mut parts = html.split("name=\"once\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('"').expect("a whole value").1)
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_answer() {
    let app = required().await;
    register(&app, "known@example.com").await;
    app.letter("known@example.com", 1).await;
    let look = |answer: &Answer| {
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| !["date", "x-request-id", "set-cookie"].contains(&name.as_str()))
            .map(|(name, value)| format!("{name}: {value:?}"))
            .collect();
        headers.sort();
        let cookies: Vec<_> = answer
            .cookies()
            .iter()
            .map(|line| (line.len(), line.split('=').next().map(str::to_owned)))
            .collect();
        (answer.status, headers, cookies, answer.body.clone())
    };
    let names = ["known@example.com", "other@example.com"];
    for path in ["/auth/sign-up", "/auth/forgot-password", "/auth/verify-email/resend"] {
        let mut seen = Vec::new();
        for name in names {
            let body = if path.ends_with("up") { person(name) } else { json!({ "login": name }) };
            let answer = app.post(path, &Jar::default(), body).await;
            assert_eq!(answer.status, 202, "{path}: {}", answer.body);
            assert_eq!(answer.cookies(), Vec::<String>::new());
            seen.push(look(&answer));
        }
        assert_eq!(seen[0], seen[1], "{path}");
    }
    for path in ["/forms/sign_up", "/forms/forgot_password", "/forms/resend_verification"] {
        let mut seen = Vec::new();
        for name in ["known@example.com", "third@example.com"] {
            let fields = [("login", name), ("password", PASSWORD)];
            let fields = if path.ends_with("up") { &fields[..] } else { &fields[..1] };
            let answer = app.form(path, &Jar::default(), fields).await;
            assert_eq!(answer.status, 303);
            seen.push(look(&answer));
            let jar = Jar::default().after(&answer);
            let page = app.get(answer.header("location"), &jar).await;
            let body = without_once(&page.body.replace(name, "NAME"));
            let start = body.find("<main").expect("a page");
            let end = body.find("</main>").expect("its end");
            seen.push((page.status, Vec::new(), Vec::new(), body[start..end].to_owned()));
        }
        assert_eq!(seen[0], seen[2], "{path}");
        assert_eq!(seen[1], seen[3], "the page after {path}");
    }
}

#[tokio::test]
async fn the_owner_of_an_account_hears_that_somebody_signed_up_again() {
    let app = required().await;
    let jar = register(&app, ADA).await;
    let letter = app.letter(ADA, 1).await;
    let fields = [("login", ADA), ("code", letter.code())];
    app.form("/forms/verify_email", &jar, &fields).await;
    let before = account(&app).await;
    let again = json!({ "login": "ADA@example.com", "password": OTHER });
    assert_eq!(app.post("/auth/sign-up", &Jar::default(), again).await.status, 202);
    let told = app.letter(ADA, 2).await;
    assert_eq!(told.subject, "You already have an account at Vestibule");
    assert!(!told.text.contains("token="), "it lets nobody do anything");
    assert_eq!(account(&app).await, before);
}

#[tokio::test]
async fn a_scanner_that_opens_every_link_consumes_nothing() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    let change = json!({ "email": "new@example.com", "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, change).await.status, 202);
    app.letter("new@example.com", 1).await;
    app.letter(ADA, 2).await;
    let before = app.secrets().await;
    assert_eq!(before.len(), 3);
    let letters = app.letters_to(ADA).into_iter().chain(app.letters_to("new@example.com"));
    let mut links: Vec<String> = letters.map(|letter| letter.link().to_owned()).collect();
    links.sort();
    for link in &links {
        for method in [Method::HEAD, Method::GET, Method::GET] {
            let mut scanner = Jar::default();
            let mut path = link.clone();
            for _ in 0..3 {
                let answer = app.send(method.clone(), &path, &scanner, Extra::default()).await;
                assert!(!answer.body.contains("token="), "no secret on a page");
                scanner = scanner.after(&answer);
                match answer.header("location") {
                    "" => break,
                    next => {
                        assert!(!next.contains("token"), "the secret leaves the address: {next}");
                        next.clone_into(&mut path);
                    }
                }
            }
        }
    }
    assert_eq!(app.secrets().await, before);
    for letter in app.letters_to(ADA) {
        if letter.link().starts_with("/verify") {
            let answer = verify(&app, &jar, json!({ "token": letter.token() })).await;
            assert_eq!(answer.status, 200, "{}", answer.body);
        } else {
            let body = json!({ "token": letter.token(), "password": OTHER });
            let answer = app.post("/auth/reset-password", &Jar::default(), body).await;
            assert_eq!(answer.status, 200, "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_link_that_does_not_count_says_why_and_changes_nothing() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let first = app.letter(ADA, 1).await;
    let resend = json!({ "login": ADA });
    assert_eq!(app.post("/auth/verify-email/resend", &Jar::default(), resend).await.status, 202);
    let second = app.letter(ADA, 2).await;
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    let reset = app.letter(ADA, 3).await;
    let truncated = &second.token()[..30];
    for (token, code, sentence) in [
        (first.token(), "LINK_INVALID", "This link was replaced"),
        (reset.token(), "LINK_INVALID", "This link or code doesn't work"),
        (truncated, "LINK_INVALID", "This link or code doesn't work"),
        ("%00", "LINK_INVALID", "This link or code doesn't work"),
    ] {
        let answer = verify(&app, &jar, json!({ "token": token })).await;
        assert_eq!(answer.refusal(), (400, code.to_owned()), "{sentence}");
        let opened = app.get(&format!("/verify-email?token={token}"), &Jar::default()).await;
        let next = opened.header("location");
        assert!(next.starts_with("/verify-email") && !next.contains("token"), "{next}");
        let page = app.get(next, &Jar::default().after(&opened)).await;
        assert!(page.body.contains(sentence), "{sentence}: {}", page.body);
        assert!(page.body.contains("Send a new email"), "the way forward");
    }
    assert!(!account(&app).await.email_verified);

    assert_eq!(verify(&app, &jar, json!({ "token": second.token() })).await.status, 200);
    let used = verify(&app, &jar, json!({ "token": second.token() })).await;
    assert_eq!(used.refusal(), (400, "LINK_USED".into()));
    expire_all(&app).await;
    let body = json!({ "token": reset.token(), "password": OTHER });
    let expired = app.post("/auth/reset-password", &Jar::default(), body).await;
    assert_eq!(expired.refusal(), (400, "LINK_EXPIRED".into()));
    let opened = app.get(reset.link(), &Jar::default()).await;
    let page = app.get("/reset-password", &Jar::default().after(&opened)).await;
    assert!(page.body.contains("has expired") && page.body.contains("/forgot-password"));
    assert!(app.is_signed_in(&app.sign_in(ADA).await).await, "the password is as it was");
}

async fn expire_all(app: &TestApp) {
    for row in app.secrets().await {
        let mut row = row.into_active_model();
        row.expires_at = Set(Utc::now() - TimeDelta::seconds(1));
        row.code_expires_at = Set(Utc::now() - TimeDelta::seconds(1));
        row.update(&app.state.db).await.expect("expired");
    }
}

#[tokio::test]
async fn an_odd_body_is_told_what_is_missing() {
    let app = TestApp::start().await;
    let jar = Jar::default();
    for (body, field) in [
        (json!({}), "token"),
        (json!({ "login": ADA }), "code"),
        (json!({ "code": "01ABCDEF" }), "login"),
    ] {
        let answer = verify(&app, &jar, body).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()));
        assert_eq!(answer.json()["errors"][0]["field"], field);
    }
}

#[tokio::test]
async fn five_wrong_codes_end_it_and_ten_a_day_all_of_them_but_the_link_counts_on() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let mut letter = app.letter(ADA, 1).await;
    let send = async |code: &str| {
        let body = json!({ "login": ADA, "code": code, "password": PASSWORD });
        verify(&app, &Jar::default(), body).await
    };
    for round in 1..=2 {
        for _ in 0..5 {
            assert_eq!(send("00000000").await.refusal(), (400, "LINK_INVALID".into()));
        }
        let right = send(letter.code()).await;
        assert_eq!(right.refusal(), (400, "LINK_INVALID".into()), "five wrong ones end a code");
        app.post("/auth/verify-email/resend", &Jar::default(), json!({ "login": ADA })).await;
        letter = app.letter(ADA, round + 1).await;
    }
    let right = send(letter.code()).await;
    assert_eq!(right.refusal(), (400, "LINK_INVALID".into()), "ten a day");
    let tries: i32 = app.secrets().await.iter().map(|row| row.code_tries).sum();
    assert_eq!(tries, 10);
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    assert_eq!(verify(&app, &Jar::default(), body).await.status, 200);
}

#[tokio::test]
async fn many_guesses_at_once_get_no_further() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    let guess = async |n: u32| {
        let body = json!({ "login": ADA, "code": format!("0000{n:04}"), "password": PASSWORD });
        verify(&app, &Jar::default(), body).await
    };
    let guesses = (0..40).map(guess);
    for answer in futures::future::join_all(guesses).await {
        assert_eq!(answer.refusal(), (400, "LINK_INVALID".into()));
    }
    assert_eq!(app.secrets().await[0].code_tries, 5);
}

#[tokio::test]
async fn of_many_at_once_one_confirms() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let all = (0..20).map(|_| verify(&app, &jar, json!({ "token": letter.token() })));
    let answers = futures::future::join_all(all).await;
    let well = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(well, 1);
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!(answer.refusal(), (400, "LINK_USED".into()));
    }
}

#[tokio::test]
async fn who_asks_for_letters_in_my_name_does_not_keep_me_out() {
    let settings = [REQUIRED, ("RATE_LIMITS", "on")];
    let app = TestApp::with(&settings).await;
    for path in ["/auth/forgot-password", "/auth/verify-email/resend"] {
        for _ in 0..8 {
            app.post(path, &Jar::default(), json!({ "login": ADA })).await;
        }
    }
    app.all_sent().await;
    for _ in 0..7 {
        let answer = app.post("/auth/sign-up", &Jar::default(), person(ADA)).await;
        assert_eq!(answer.status, 202, "the same answer, however often: {}", answer.body);
    }
    app.all_sent().await;
    assert_eq!(app.letters_to(ADA).len(), 5);
}

#[tokio::test]
async fn who_guesses_codes_is_slowed_down_whoever_it_is_about() {
    let app = TestApp::with(&[("RATE_LIMITS", "on"), ("RATE_LIMIT_CODES_IP", "3/10m")]).await;
    app.sign_up("ada").await;
    for (n, login) in ["ada", "nobody", "ada", "nobody", "ada"].into_iter().enumerate() {
        let body = json!({ "login": login, "code": "00000000" });
        let answer = verify(&app, &Jar::default(), body).await;
        assert_eq!(answer.status, if n < 3 { 400 } else { 429 }, "{n}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_link_that_is_opened_again_and_again_is_slowed_down() {
    let app = TestApp::with(&[("RATE_LIMITS", "on"), ("RATE_LIMIT_IP", "6/10h")]).await;
    app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let spelled = letter.link().replace("?token=", "?%74oken=");
    // One of six has gone to the sign-up.
    let mut statuses = Vec::new();
    for _ in 0..7 {
        statuses.push(app.get(&spelled, &Jar::default()).await.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 303, 303, 303, 429, 429]);
}

#[tokio::test]
async fn nothing_that_can_be_presented_is_stored() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let rows = mail_secret::Entity::find().into_json().all(&app.state.db).await.expect("read");
    let text = serde_json::to_string(&rows).expect("text");
    assert!(!text.contains(letter.token()) && !text.contains(letter.code()), "{text}");
    let opened = app.get(letter.link(), &Jar::default()).await;
    assert_eq!(opened.status, 303);
    let flows = vestibule::server::entity::flow::Entity::find().into_json();
    let flows = flows.all(&app.state.db).await.expect("read");
    assert_eq!(flows, Vec::<serde_json::Value>::new(), "a link is no row");
    let cookie = opened.cookie("flow").expect("which link was opened, sealed");
    assert!(!cookie.contains(letter.token()), "{cookie}");
}
