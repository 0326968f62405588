//! Each reader gets the language that their browser asks for, of those that are offered.

use reqwest::Method;
use serde_json::json;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
use crate::support::process::verb_with;

const ADA: &str = "ada@example.com";

async fn get(app: &TestApp, path: &str, language: &str) -> Answer {
    let extra = Extra::default().headers(&[("accept-language", language)]);
    app.send(Method::GET, path, &Jar::default(), extra).await
}

async fn post(app: &TestApp, path: &str, language: &str, body: serde_json::Value) -> Answer {
    let extra = Extra::json(body).headers(&[("accept-language", language)]);
    app.send(Method::POST, path, &Jar::default(), extra).await
}

fn says(answer: &Answer, language: &str, sentence: &str) {
    assert_eq!(answer.header("content-language"), language, "{}", answer.body);
    assert!(answer.body.contains(sentence), "{}", answer.body);
}

#[tokio::test]
async fn pages_error_pages_and_problems_come_in_the_language_that_is_asked_for() {
    let app = TestApp::start().await;
    for (asked, language, sign_in, missing) in [
        ("de-CH, en;q=0.5", "de", "Passwort vergessen?", "Seite nicht gefunden"),
        ("it, en;q=0.5, de;q=0.1", "en", "Forgot your password?", "Page not found"),
        ("ja", "en", "Forgot your password?", "Page not found"),
        ("fr-CA, en;q=0.5", "fr", "Mot de passe oublié", "Page introuvable"),
        ("es-MX", "es", "¿Has olvidado tu contraseña?", "Página no encontrada"),
        ("zh-CN, en;q=0.9", "zh-Hans", "忘记密码？", "页面未找到"),
        ("zh-TW, de;q=0.5", "de", "Passwort vergessen?", "Seite nicht gefunden"),
    ] {
        let page = get(&app, "/sign-in", asked).await;
        says(&page, language, sign_in);
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{}", page.body);
        says(&get(&app, "/nowhere", asked).await, language, missing);
        // No page draws this one.
        says(&get(&app, "/forms/sign_in", asked).await, language, "<h1>");
        let problem = get(&app, "/auth/nowhere", asked).await;
        says(&problem, language, missing);
        assert_eq!(problem.json()["code"], "NOT_FOUND", "it never changes");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_field_is_said_in_that_language_and_code_and_field_stay() {
    let app = TestApp::start().await;
    let body = json!({ "login": "ada", "password": "short" });
    let answer = post(&app, "/auth/sign-up", "de", body).await;
    assert_eq!(answer.header("content-language"), "de");
    let problem = answer.json();
    assert_eq!(problem["code"], "VALIDATION_FAILED");
    assert_eq!(problem["errors"][0]["field"], "password");
    assert_eq!(problem["errors"][0]["message"], "Verwenden Sie mindestens 8 Zeichen.");
    // What went well is told to programs.
    let made = post(&app, "/auth/sign-up", "de", person("ada")).await;
    assert_eq!(made.json()["message"], "User successfully registered");
}

#[tokio::test]
async fn an_email_is_in_the_language_of_who_asked_for_it_with_its_plurals() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "off")]).await;
    let body = json!({ "login": ADA, "password": PASSWORD });
    post(&app, "/auth/sign-up", "de", body).await;
    let email = app.letter(ADA, 1).await;
    assert_eq!(email.subject, "Bestätigen Sie Ihre E-Mail-Adresse für Vestibule");
    assert!(
        email.text.contains("24\u{a0}Stunden") && email.text.contains("10\u{a0}Minuten"),
        "{}",
        email.text
    );
    assert!(email.html.contains("<html lang=\"de\" dir=\"ltr\">"), "{}", email.html);
    post(&app, "/auth/forgot-password", "en", json!({ "login": ADA })).await;
    let email = app.letter(ADA, 2).await;
    assert_eq!(email.subject, "Reset your Vestibule password");
    assert!(email.text.contains("works for 1\u{a0}hour."), "{}", email.text);
}

#[tokio::test]
async fn only_what_is_offered_is_given_and_the_default_to_everybody_else() {
    let german = TestApp::with(&[("LANGUAGES", "de")]).await;
    says(&get(&german, "/sign-in", "en").await, "de", "Passwort vergessen?");
    let both = TestApp::with(&[("DEFAULT_LANGUAGE", "de")]).await;
    says(&get(&both, "/sign-in", "it").await, "de", "Passwort vergessen?");
    says(&get(&both, "/sign-in", "en-GB").await, "en", "Forgot your password?");
}

#[tokio::test]
async fn a_sentence_and_the_link_behind_it_do_not_run_together() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "on")]).await;
    for language in ["en", "de", "es", "fr"] {
        for path in ["/sign-in", "/sign-up", "/verify-email", "/forgot-password", "/reset-password"]
        {
            let page = get(&app, path, language).await;
            for (at, _) in page.body.match_indices("<a ") {
                let before = page.body[..at].chars().next_back().expect("more than a link");
                assert!(before == '>' || before.is_whitespace(), "{path}: {}", &page.body[at..]);
            }
        }
    }
}

#[tokio::test]
async fn an_owners_own_wording_and_a_further_language_need_no_rebuild() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: &str| {
        let file = folder.path().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        std::fs::write(file, text).expect("written");
    };
    write("en/ours.ftl", "sign-in-forgot = Lost the <b>key</b> & the door?\n");
    write(
        "ja/all.ftl",
        "language-name = \u{65e5}\u{672c}\u{8a9e}\nsign-in-forgot = \u{5fd8}\u{308c}\u{307e}\u{3057}\u{305f}\u{304b}\n",
    );
    let path = folder.path().to_str().expect("text");
    let app = TestApp::with(&[("TEXTS_DIR", path)]).await;
    let english = get(&app, "/sign-in", "en").await;
    says(&english, "en", "Lost the &lt;b&gt;key&lt;/b&gt; &amp; the door?");
    assert!(english.body.contains("lang=\"ja\""), "in the switch: {}", english.body);
    let japanese = get(&app, "/sign-in", "ja-JP, en;q=0.5").await;
    says(&japanese, "ja", "\u{5fd8}\u{308c}\u{307e}\u{3057}\u{305f}\u{304b}");
    says(&japanese, "ja", "Password");
    let limited = TestApp::with(&[("TEXTS_DIR", path), ("LANGUAGES", "JA, de")]).await;
    says(&get(&limited, "/sign-in", "en").await, "ja", "Password");
}

#[tokio::test]
async fn the_languages_for_tests_are_there_only_where_they_are_named() {
    let app = TestApp::start().await;
    says(&get(&app, "/sign-in", "xx").await, "en", "Forgot your password?");
    let named = TestApp::with(&[("LANGUAGES", "en,xx,xx-Arab")]).await;
    says(&get(&named, "/sign-in", "xx").await, "xx", "⟦");
    let mirrored = get(&named, "/sign-in", "xx-Arab").await;
    says(&mirrored, "xx-Arab", "dir=\"rtl\"");
    says(&get(&named, "/sign-in", "en").await, "en", "dir=\"ltr\"");
}

#[tokio::test]
async fn a_text_that_is_wrong_stops_the_start_and_its_file_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let german = folder.path().join("de");
    std::fs::create_dir(&german).expect("made");
    let path = folder.path().to_str().expect("text");
    for (text, told) in [
        ("sign-in-titel = Herein\n", "sign-in-titel"),
        ("sign-in-title = { $nobody }\n", "nobody"),
        ("sign-in-title Herein\n", "line 1"),
    ] {
        std::fs::write(german.join("ours.ftl"), text).expect("written");
        let (said, went_well) = verb_with(&[("TEXTS_DIR", path)], &["config", "check"]);
        assert!(!went_well && said.contains("TEXTS_DIR") && said.contains(told), "{said}");
    }
    std::fs::write(german.join("ours.ftl"), "sign-in-title = Herein\n").expect("written");
    let (said, went_well) = verb_with(&[("TEXTS_DIR", path)], &["config", "check"]);
    assert!(went_well, "{said}");
}
