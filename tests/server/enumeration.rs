//! What strangers can ask tells them nothing of who has an account.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner, contextualize_config};
use reqwest::Method;
use serde_json::{Value, json};
use vestibule::domain::{Login, Password};
use vestibule::server::{accounts, database};

use crate::support::app::{Answer, Extra, Jar, TestApp};
use crate::support::html::Page;

const SETTINGS: [(&str, &str); 3] =
    [("RATE_LIMITS", "on"), ("REQUIRE_VERIFIED_EMAIL", "true"), ("TRUSTED_PROXIES", "127.0.0.0/8")];

/// Neither is the account's.
const TRIED: [&str; 2] = ["not the password", "another river lamp"];

#[derive(Clone, Copy, Debug)]
enum Ask {
    SignIn,
    SignUp,
    ForgotPassword,
    ResendVerification,
    VerifyEmail,
    ResetPassword,
}

/// One request about an address; `from`: one of two addresses of the asker.
#[derive(Clone, Copy, Debug)]
struct Step {
    ask: Ask,
    by_form: bool,
    password: &'static str,
    from: u8,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let ask = prop_oneof![
        4 => Just(Ask::SignIn),
        2 => Just(Ask::SignUp),
        1 => Just(Ask::ForgotPassword),
        1 => Just(Ask::ResendVerification),
        1 => Just(Ask::VerifyEmail),
        1 => Just(Ask::ResetPassword),
    ];
    let step = (ask, any::<bool>(), prop::sample::select(&TRIED[..]), 1..=2_u8);
    vec(
        step.prop_map(|(ask, by_form, password, from)| Step { ask, by_form, password, from }),
        1..40,
    )
}

#[test]
fn no_sequence_of_requests_tells_a_known_address_from_an_unknown_one() {
    let config = contextualize_config(Config {
        cases: 24,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    });
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let app = runtime.block_on(TestApp::with(&SETTINGS));
    // A device that knows an account of the stranger's own.
    let own = runtime.block_on(app.sign_up("eve"));
    let stranger = own.without("access_token").without("refresh_token");
    let played = TestRunner::new(config)
        .run(&steps(), |steps| runtime.block_on(play(&app, &stranger, &steps)));
    runtime.block_on(app.stop());
    played.expect("the same answers");
}

async fn play(app: &TestApp, stranger: &Jar, steps: &[Step]) -> Result<(), TestCaseError> {
    let case = rand::random::<u32>();
    let names = [format!("k{case:08x}@example.com"), format!("u{case:08x}@example.com")];
    let [.., a, b] = case.to_be_bytes();
    known(app, &names[0]).await;
    let mut jars = [stranger.clone(), stranger.clone()];
    for (at, step) in steps.iter().enumerate() {
        let mut answers = Vec::new();
        for (who, name) in names.iter().enumerate() {
            let ip = format!("10.{a}.{b}.{}", 10 * (who + 1) + usize::from(step.from));
            let answer = ask(app, step, name, &ip, &jars[who]).await;
            jars[who] = jars[who].after(&answer);
            answers.push((look(&answer, name), wait(&answer)));
        }
        let told = format!("{step:?}, request {at}");
        prop_assert_eq!(&answers[0].0, &answers[1].0, "{}", told);
        prop_assert!((answers[0].1 - answers[1].1).abs() <= 1, "{}: {:?}", told, answers);
    }
    Ok(())
}

/// An account whose address is confirmed.
async fn known(app: &TestApp, name: &str) {
    let login = Login::parse(name).expect("valid");
    let password = Password::parse("quiet river lamp").expect("valid");
    let hash = app.state.passwords.hash(&password).await.expect("hashed");
    let transaction = database::begin(&app.state.db).await.expect("begun");
    let now = chrono::Utc::now();
    let user = accounts::sign_up(
        &transaction,
        &login,
        login.email().is_some().then_some(&login),
        hash,
        None,
        now,
    )
    .await
    .expect("made");
    let key = user.email_key.as_deref().expect("an address");
    assert!(accounts::confirm_address(&transaction, user.id, key).await.expect("confirmed"));
    transaction.commit().await.expect("committed");
}

async fn ask(app: &TestApp, step: &Step, name: &str, ip: &str, jar: &Jar) -> Answer {
    let password = ("password", step.password);
    let code = ("code", "00000000");
    let (path, fields) = match step.ask {
        Ask::SignIn => ("sign-in", vec![password]),
        Ask::SignUp => ("sign-up", vec![password]),
        Ask::ForgotPassword => ("forgot-password", vec![]),
        Ask::ResendVerification => ("verify-email/resend", vec![]),
        Ask::VerifyEmail => ("verify-email", vec![code]),
        Ask::ResetPassword => ("reset-password", vec![code, password]),
    };
    let fields = [vec![("login", name)], fields].concat();
    if step.by_form {
        let form = match step.ask {
            Ask::ResendVerification => "/forms/resend_verification".to_owned(),
            _ => format!("/forms/{}", path.replace('-', "_")),
        };
        let more = Extra::form(&fields).headers(&[("x-forwarded-for", ip)]);
        let answer = app.send(Method::POST, &form, jar, more).await;
        return followed(app, jar, answer).await;
    }
    let body: Value =
        fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let more = Extra::json(body).headers(&[("x-forwarded-for", ip)]);
    app.send(Method::POST, &format!("/auth/{path}"), jar, more).await
}

/// With what the page says to which it leads: why it was refused stands there and not in the address.
async fn followed(app: &TestApp, jar: &Jar, answer: Answer) -> Answer {
    let to = answer.header("location").to_owned();
    if to.is_empty() {
        return answer;
    }
    let page = app.get(&to, &jar.after(&answer)).await;
    let page = Page::of(&page.body);
    let said: Vec<_> = ["title", "h1", "h2", "p", "li", "a", "button", "label"]
        .iter()
        .flat_map(|name| page.all(name).map(|it| it.text.clone()))
        .collect();
    Answer { body: format!("{}\n{}", answer.body, said.join("\n")), ..answer }
}

fn wait(answer: &Answer) -> i64 {
    answer.header("retry-after").parse().unwrap_or(0)
}

/// All that a stranger sees, but for the name, for what is random, and for how many seconds to wait.
fn look(answer: &Answer, name: &str) -> String {
    let mut lines = vec![answer.status.to_string(), plain(&answer.body, name)];
    for (header, value) in &answer.headers {
        let value = value.to_str().expect("text");
        lines.push(match header.as_str() {
            "date" | "x-request-id" | "retry-after" | "content-security-policy" => {
                header.to_string()
            }
            "content-length" if answer.status == 429 => header.to_string(),
            "set-cookie" => {
                let (pair, attributes) = value.split_once(';').unwrap_or((value, ""));
                format!("{}; {attributes}", pair.split('=').next().unwrap_or_default())
            }
            "location" => format!("location: {}", plain(value, name)),
            _ => format!("{header}: {value}"),
        });
    }
    lines.sort();
    lines.join("\n")
}

fn plain(text: &str, name: &str) -> String {
    text.replace(name, "NAME").replace(|c: char| c.is_ascii_digit(), "#").replace("##", "#")
}

#[tokio::test]
async fn wrong_passwords_a_sign_up_and_one_more_do_not_tell_who_had_an_account() {
    let app = TestApp::with(&SETTINGS).await;
    known(&app, "ada@example.com").await;
    let mut told = Vec::new();
    for name in ["ada@example.com", "nobody@example.com"] {
        let mut statuses = Vec::new();
        let wrong = json!({ "login": name, "password": "not the password" });
        for _ in 0..11 {
            statuses.push(app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await.status);
        }
        statuses.push(app.post("/auth/sign-up", &Jar::default(), wrong.clone()).await.status);
        statuses.push(app.post("/auth/sign-in", &Jar::default(), wrong).await.status);
        assert_eq!(statuses[12], 429, "{statuses:?}");
        told.push(statuses);
    }
    assert_eq!(told[0], told[1]);
}

#[tokio::test]
async fn a_spent_user_name_says_nothing_of_the_address_that_belongs_to_it() {
    let limits = [("RATE_LIMIT_ACCOUNT", "3/1h"), ("RATE_LIMIT_ACCOUNT_IP", "3/1h")];
    let app = TestApp::with(&[("RATE_LIMITS", "on"), limits[0], limits[1]]).await;
    let jar = app.sign_up("ada").await;
    let change = json!({ "email": "ada@example.com", "password": "quiet river lamp" });
    assert_eq!(app.post("/auth/change-email", &jar, change).await.status, 202);
    let letter = app.letter("ada@example.com", 1).await;
    let confirmed = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(confirmed.status, 200, "{}", confirmed.body);
    let tried = async |name: &str, password: &str| {
        let body = json!({ "login": name, "password": password });
        app.post("/auth/sign-in", &Jar::default(), body).await.status.as_u16()
    };
    for _ in 0..3 {
        assert_eq!(tried("ada", "not the password").await, 401);
    }
    assert_eq!(tried("ada", "quiet river lamp").await, 429);
    for name in ["ada@example.com", "ADA@example.com", "ada@example.com"] {
        assert_eq!(tried(name, "not the password").await, 401, "{name}");
    }
    assert_eq!(tried("ada@example.com", "quiet river lamp").await, 429);
    // A success with one name leaves the other as spent as it was.
    let unlocked = database::begin(&app.state.db).await.expect("begun");
    let login = Login::parse("ada").expect("valid");
    let user = accounts::find(&unlocked, Some(&login)).await.expect("read").expect("an account");
    assert_eq!(app.state.throttle.unlock(&unlocked, &user).await.expect("unlocked"), 4);
    unlocked.commit().await.expect("committed");
    for _ in 0..2 {
        assert_eq!(tried("ada", "not the password").await, 401);
        assert_eq!(tried("ada@example.com", "not the password").await, 401);
    }
    assert_eq!(tried("ada", "quiet river lamp").await, 200);
    assert_eq!(tried("ada@example.com", "not the password").await, 401);
    assert_eq!(tried("ada@example.com", "quiet river lamp").await, 429);
    assert_eq!(tried("ada", "quiet river lamp").await, 200);
}
