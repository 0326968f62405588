//! Another address: with the password, confirmed from the new one, undone from the old one.

use chrono::Utc;
use serde_json::json;
use uuid::Uuid;
use vestibule::server::client::Client;
use vestibule::server::mail::{Asked, What, outbox};

use crate::support::app::{Answer, Jar, PASSWORD, TestApp, person, soon};
use crate::support::letters::Mail;

const ADA: &str = "ada@example.com";
const NEW: &str = "new@example.com";
const THIEF: &str = "thief@example.com";

/// An account whose first address is confirmed.
async fn confirmed(app: &TestApp) -> Jar {
    let jar = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200);
    jar
}

async fn ask(app: &TestApp, jar: &Jar, email: &str, password: &str) -> Answer {
    let body = json!({ "email": email, "password": password });
    app.post("/auth/change-email", jar, body).await
}

/// From anywhere, by whoever has the letter.
async fn confirm(app: &TestApp, letter: &Mail) -> Answer {
    app.post("/auth/verify-email", &Jar::default(), json!({ "token": letter.token() })).await
}

async fn undo(app: &TestApp, jar: &Jar, letter: &Mail) -> Answer {
    app.post("/auth/change-email/undo", jar, json!({ "token": letter.token() })).await
}

async fn address(app: &TestApp, jar: &Jar) -> (String, String) {
    let user = app.get("/auth/me", jar).await.json()["user"].clone();
    let text = |field: &str| user[field].as_str().unwrap_or_default().to_owned();
    (text("login"), text("email"))
}

/// From the account's first address to this one; the letter that undoes it.
async fn changed(app: &TestApp, jar: &Jar, to: &str) -> Mail {
    assert_eq!(ask(app, jar, to, PASSWORD).await.status, 202);
    let letter = app.letter(to, 1).await;
    let answer = app.post("/auth/verify-email", jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    app.letter(ADA, 2).await
}

#[tokio::test]
async fn the_new_address_confirms_and_the_old_one_can_undo() {
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    assert_eq!(ask(&app, &jar, NEW, PASSWORD).await.status, 202);
    let letter = app.letter(NEW, 1).await;
    assert_eq!(address(&app, &jar).await.1, ADA, "until it is confirmed nothing changes");
    assert!(letter.link().starts_with("/verify-email?token="));
    let answer = confirm(&app, &letter).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(!answer.body.contains(ADA), "whoever has only the letter sees nothing of the account");
    assert_eq!(address(&app, &jar).await, (NEW.into(), NEW.into()));
    let old = app.post("/auth/sign-in", &Jar::default(), person(ADA)).await;
    assert_eq!(old.refusal(), (401, "INVALID_CREDENTIALS".into()));
    let thief = app.sign_in(NEW).await;

    let told = app.letter(ADA, 2).await;
    assert!(told.link().starts_with("/change-email/undo?token="), "{}", told.text);
    assert!(told.text.contains("belonged to an account there until now"), "{}", told.text);
    let answer = undo(&app, &jar, &told).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(!app.is_signed_in(&thief).await && !app.is_signed_in(&jar).await);
    let jar = jar.after(&answer);
    assert_eq!(address(&app, &jar).await, (ADA.into(), ADA.into()), "whoever was signed in stays");
    assert_eq!(undo(&app, &jar, &told).await.refusal(), (400, "LINK_USED".into()));
}

#[tokio::test]
async fn the_code_confirms_too_and_a_form_leads_through_it() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let fields = [("email", NEW), ("password", PASSWORD)];
    let answer = app.form("/forms/change_email", &jar, &fields).await;
    assert_eq!(answer.header("location"), "/verify-email");
    let jar = jar.after(&answer);
    let page = app.get("/verify-email", &jar).await;
    assert!(page.body.contains("value=\"ada\"") && page.body.contains("name=\"code\""));
    let letter = app.letter(NEW, 1).await;
    let fields = [("login", "ada"), ("code", letter.code())];
    let answer = app.form("/forms/verify_email", &jar, &fields).await;
    assert_eq!(answer.header("location"), "/account");
    assert_eq!(address(&app, &jar).await, ("ada".into(), NEW.into()), "the name stays the login");
    for login in ["ada", NEW, "New@Example.com"] {
        app.sign_in(login).await;
    }
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": "ada" })).await;
    soon(async || app.letters_to(NEW).iter().any(|it| it.link().starts_with("/reset-password?")))
        .await;
}

#[tokio::test]
async fn it_takes_the_password_and_a_whole_address() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    for (email, password, field) in [
        (NEW, "not this one", "password"),
        (NEW, "", "password"),
        ("ada", PASSWORD, "email"),
        ("new@", PASSWORD, "email"),
        ("", PASSWORD, "email"),
    ] {
        let answer = ask(&app, &jar, email, password).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{email} {password}");
        assert_eq!(answer.json()["errors"][0]["field"], field);
    }
    let stranger = ask(&app, &Jar::default(), NEW, PASSWORD).await;
    assert_eq!(stranger.refusal(), (401, "AUTHENTICATION_REQUIRED".into()));
    app.all_sent().await;
    assert_eq!(app.letters_to(NEW).len(), 0);
}

#[tokio::test]
async fn an_address_that_somebody_has_is_not_told_and_its_owner_is() {
    let app = TestApp::start().await;
    app.sign_up(NEW).await;
    app.letter(NEW, 1).await;
    let jar = app.sign_up(ADA).await;
    let taken = ask(&app, &jar, NEW, PASSWORD).await;
    let free = ask(&app, &jar, "free@example.com", PASSWORD).await;
    assert_eq!((taken.status.as_u16(), &taken.body), (202, &free.body));
    let told = app.letter(NEW, 2).await;
    assert_eq!(told.subject, "This email already has an account at Vestibule");
    assert!(!told.text.contains("token="));
}

#[tokio::test]
async fn two_want_one_address_and_one_gets_it() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.sign_up("ada").await, app.sign_up("eve").await);
    for jar in [&ada, &eve] {
        assert_eq!(ask(&app, jar, NEW, PASSWORD).await.status, 202);
    }
    app.letter(NEW, 2).await;
    let letters = app.letters_to(NEW);
    let mut answers = Vec::new();
    for jar in [&ada, &eve] {
        for letter in &letters {
            let body = json!({ "token": letter.token() });
            answers.push(app.post("/auth/verify-email", jar, body).await);
        }
    }
    let status = |wanted: u16| answers.iter().filter(|it| it.status == wanted).count();
    assert_eq!(status(200), 1, "one gets it");
    let taken = answers.iter().find(|it| it.status == 409).expect("the other does not");
    assert_eq!(taken.code(), "LOGIN_TAKEN");
    let signed_up = app.post("/auth/sign-up", &Jar::default(), person(NEW)).await;
    assert_eq!(signed_up.refusal(), (409, "LOGIN_TAKEN".into()), "also for a new account");
}

#[tokio::test]
async fn a_thief_cannot_keep_what_the_old_address_takes_back() {
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    let back = changed(&app, &jar, THIEF).await;
    // The thief resets the password, changes the address again, and claims the old one.
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": THIEF })).await;
    let reset = app.letter(THIEF, 2).await;
    let stolen = "a stolen river lamp";
    let body = json!({ "token": reset.token(), "password": stolen });
    assert_eq!(app.post("/auth/reset-password", &Jar::default(), body).await.status, 200);
    let body = json!({ "login": THIEF, "password": stolen });
    let thief = Jar::default().after(&app.post("/auth/sign-in", &Jar::default(), body).await);
    let claim = app.post("/auth/sign-up", &Jar::default(), person(ADA)).await;
    assert_eq!(claim.refusal(), (409, "LOGIN_TAKEN".into()), "the owner may still take it back");
    assert_eq!(ask(&app, &thief, "second@example.com", stolen).await.status, 202);
    let second = app.letter("second@example.com", 1).await;
    assert_eq!(confirm(&app, &second).await.status, 200);
    app.all_sent().await;
    let thiefs = app.letters_to(THIEF);
    let again = thiefs.iter().find(|letter| letter.text.contains("/change-email/undo?"));

    let answer = undo(&app, &Jar::default(), &back).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.cookies(), Vec::<String>::new());
    assert!(!app.is_signed_in(&thief).await);
    let refused = undo(&app, &Jar::default(), again.expect("an undo of the thief's")).await;
    assert_eq!(refused.refusal(), (400, "LINK_INVALID".into()), "the thief takes nothing back");
    // The thief still knows the password, and gets no further; the owner chooses a new one.
    let body = json!({ "login": ADA, "password": stolen });
    let thief = Jar::default().after(&app.post("/auth/sign-in", &Jar::default(), body).await);
    assert!(app.is_signed_in(&thief).await);
    let again = ask(&app, &thief, THIEF, stolen).await;
    assert_eq!(again.refusal(), (403, "RESET_REQUIRED".into()));
    soon(async || {
        app.letters_to(ADA).iter().any(|it| it.subject == "Reset your Vestibule password")
    })
    .await;
    let letters = app.letters_to(ADA);
    let reset =
        letters.iter().find(|it| it.subject == "Reset your Vestibule password").expect("a letter");
    let body = json!({ "token": reset.token(), "password": "the owners river lamp" });
    assert_eq!(app.post("/auth/reset-password", &Jar::default(), body).await.status, 200);
    assert!(!app.is_signed_in(&thief).await);
    let body = json!({ "login": ADA, "password": "the owners river lamp" });
    let owner = Jar::default().after(&app.post("/auth/sign-in", &Jar::default(), body).await);
    assert_eq!(ask(&app, &owner, NEW, "the owners river lamp").await.status, 202);
}

#[tokio::test]
async fn who_asks_for_an_address_that_is_kept_for_its_owner_is_told_why_it_cannot_be_had() {
    // Nobody has it: no account to sign in to, and nothing that could be done with it now.
    let is_told = |told: &Mail| {
        assert_eq!(told.subject, "This email can't be used at Vestibule yet");
        assert!(told.text.contains("kept for its owner"), "{}", told.text);
        assert!(!told.html.contains("href="), "{}", told.html);
    };
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    changed(&app, &jar, NEW).await;
    let bob = app.sign_up("bob").await;
    assert_eq!(ask(&app, &bob, ADA, PASSWORD).await.status, 202);
    is_told(&app.letter(ADA, 3).await);

    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "true")]).await;
    app.post("/auth/sign-up", &Jar::default(), person(ADA)).await;
    let body = json!({ "token": app.letter(ADA, 1).await.token(), "password": PASSWORD });
    let jar = Jar::default().after(&app.post("/auth/verify-email", &Jar::default(), body).await);
    changed(&app, &jar, NEW).await;
    let again = app.post("/auth/sign-up", &Jar::default(), person(ADA)).await;
    assert_eq!(again.status, 202, "{}", again.body);
    is_told(&app.letter(ADA, 3).await);
}

#[tokio::test]
async fn what_was_asked_for_and_not_written_yet_dies_with_the_password_too() {
    let app = TestApp::start().await;
    let jar = confirmed(&app).await;
    let db = &app.state.db;
    // As if the letter were asked for before the password changed, and written after.
    let what =
        What::Change { user_id: user_id(&app, &jar).await, address: NEW.into(), generation: 0 };
    let by = Client::new([127, 0, 0, 1].into(), None);
    let body = json!({ "current_password": PASSWORD, "new_password": "another river lamp" });
    assert_eq!(app.post("/auth/change-password", &jar, body).await.status, 200);
    outbox::ask(db, &app.state.secrets, Asked { what, by }, Utc::now()).await.expect("asked");
    app.all_sent().await;
    assert_eq!(app.letters_to(NEW).len(), 0);
}

async fn user_id(app: &TestApp, jar: &Jar) -> Uuid {
    let me = app.get("/auth/me", jar).await.json();
    me["user"]["id"].as_str().expect("an id").parse().expect("a UUID")
}

#[tokio::test]
async fn who_reads_a_mistyped_address_gets_nothing() {
    let app = TestApp::start().await;
    // Mistyped when signing up, corrected later: its reader has the letter that undoes that.
    let jar = app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    let told = changed(&app, &jar, NEW).await;
    let refused = undo(&app, &Jar::default(), &told).await;
    assert_eq!(refused.refusal(), (400, "PASSWORD_REQUIRED".into()));
    let opened = app.get(told.link(), &Jar::default()).await;
    let page = app.get("/change-email/undo", &Jar::default().after(&opened)).await;
    assert!(page.body.contains("Your password"), "{}", page.body);
    let body = json!({ "token": told.token(), "password": "not this one" });
    let guess = app.post("/auth/change-email/undo", &Jar::default(), body).await;
    assert_eq!(guess.refusal(), (400, "VALIDATION_FAILED".into()));
    assert_eq!(address(&app, &jar).await.1, NEW);
    assert_eq!(undo(&app, &jar, &told).await.status, 200, "its owner can");

    // Mistyped when adding one: there is no old address to tell.
    let jar = app.sign_up("carol").await;
    assert_eq!(ask(&app, &jar, "mistyped@example.com", PASSWORD).await.status, 202);
    let letter = app.letter("mistyped@example.com", 1).await;
    assert_eq!(confirm(&app, &letter).await.refusal(), (400, "PASSWORD_REQUIRED".into()));
    assert_eq!(address(&app, &jar).await.1, "");
    let body = json!({ "token": letter.token(), "password": PASSWORD });
    let right = app.post("/auth/verify-email", &Jar::default(), body).await;
    assert_eq!(right.status, 200, "{}", right.body);
    assert_eq!(address(&app, &jar).await.1, "mistyped@example.com");
}

#[tokio::test]
async fn what_was_on_its_way_dies_with_the_password_and_with_the_address() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let verify = app.letter(ADA, 1).await;
    let confirm = async |letter: &Mail| {
        app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await
    };
    app.post("/auth/forgot-password", &Jar::default(), json!({ "login": ADA })).await;
    let reset = app.letter(ADA, 2).await;
    assert_eq!(ask(&app, &jar, NEW, PASSWORD).await.status, 202);
    let letter = app.letter(NEW, 1).await;
    assert_eq!(confirm(&letter).await.status, 200);
    for (path, token) in
        [("/auth/verify-email", verify.token()), ("/auth/reset-password", reset.token())]
    {
        let body = json!({ "token": token, "password": "another river lamp" });
        let answer = app.post(path, &Jar::default(), body).await;
        assert_eq!(answer.refusal(), (400, "LINK_INVALID".into()), "{path}");
    }
    // Whoever knew the old password asked for it.
    assert_eq!(ask(&app, &jar, "third@example.com", PASSWORD).await.status, 202);
    let letter = app.letter("third@example.com", 1).await;
    let body = json!({ "current_password": PASSWORD, "new_password": "another river lamp" });
    let changed = app.post("/auth/change-password", &jar, body).await;
    assert_eq!(changed.status, 200);
    let body = json!({ "token": letter.token() });
    let late = app.post("/auth/verify-email", &jar.after(&changed), body).await;
    assert_eq!(late.refusal(), (400, "LINK_INVALID".into()));
}

#[tokio::test]
async fn what_dies_and_what_is_counted_does_not_tell_whether_an_address_is_free() {
    let mut seen = Vec::new();
    for somebody_has_it in [true, false] {
        let app = TestApp::start().await;
        if somebody_has_it {
            app.sign_up(THIEF).await;
        }
        let jar = confirmed(&app).await;
        ask(&app, &jar, NEW, PASSWORD).await;
        let older = app.letter(NEW, 1).await;
        ask(&app, &jar, THIEF, PASSWORD).await;
        app.all_sent().await;
        let link = confirm(&app, &older).await;
        let code = json!({ "login": ADA, "code": older.code() });
        let code = app.post("/auth/verify-email", &jar, code).await;
        // So many wrong ones that a right one is no longer taken today.
        let mut wrong = Vec::new();
        for _ in 0..6 {
            let body = json!({ "login": ADA, "code": "00000000" });
            wrong.push(app.post("/auth/verify-email", &jar, body).await.refusal());
        }
        ask(&app, &jar, "third@example.com", PASSWORD).await;
        let third = app.letter("third@example.com", 1).await;
        for _ in 0..5 {
            let body = json!({ "login": ADA, "code": "00000000" });
            wrong.push(app.post("/auth/verify-email", &jar, body).await.refusal());
        }
        ask(&app, &jar, "fourth@example.com", PASSWORD).await;
        let fourth = app.letter("fourth@example.com", 1).await;
        let right = json!({ "login": ADA, "code": fourth.code() });
        let right = app.post("/auth/verify-email", &jar, right).await;
        let page = app.get("/account/activity", &jar).await.body;
        let noted = page.matches("Wrong code entered").count();
        assert_eq!(confirm(&app, &third).await.status, 400, "a newer one was asked for");
        let statuses = [link.refusal(), code.refusal(), (right.status.as_u16(), String::new())];
        seen.push((statuses, wrong, noted));
    }
    assert_eq!(seen[0].0[0], (400, "LINK_INVALID".into()));
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn an_address_that_nobody_confirmed_is_not_kept_from_its_owner() {
    let app = TestApp::start().await;
    // Somebody signs up with an address that is not theirs, and moves on.
    let jar = app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    ask(&app, &jar, NEW, PASSWORD).await;
    let letter = app.letter(NEW, 1).await;
    let moved = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(moved.status, 200, "{}", moved.body);
    let owner = app.sign_up(ADA).await;
    assert!(app.is_signed_in(&owner).await);
    // What undoes the change brings the address back no more.
    soon(async || app.letters_to(ADA).iter().any(|it| it.link().starts_with("/change-email/undo")))
        .await;
    let letters = app.letters_to(ADA);
    let told = letters.iter().find(|it| it.link().starts_with("/change-email/undo"));
    let undone = undo(&app, &jar, told.expect("told")).await;
    assert_eq!(undone.refusal(), (409, "LOGIN_TAKEN".into()));
}
