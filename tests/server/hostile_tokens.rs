//! Everything that is not quite a token of ours is refused.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Utc;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::Method;
use serde_json::{Value, json};

use vestibule::server::access_tokens::key_ring;
use vestibule::server::access_tokens::{AccessTokens, Grant};

use crate::support::app::{Extra, Jar, Rows, TestApp};

/// PKCS#8 of an Ed25519 seed.
fn key(seed: &[u8]) -> EncodingKey {
    let prefix = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    EncodingKey::from_ed_der(&[&prefix[..], seed].concat())
}

fn foreign_key() -> EncodingKey {
    key(&[9; 32])
}

/// The server's own key: with it only what is pinned can tell a hostile token from a good one.
fn our_key(app: &TestApp) -> EncodingKey {
    let keys = app.state.key_ring.keys();
    key_ring::signing(&keys, Utc::now()).expect("a key signs").signing.clone()
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn split(token: &str) -> (Value, Value, String) {
    let parts: Vec<&str> = token.split('.').collect();
    let read = |text: &str| {
        let bytes = URL_SAFE_NO_PAD.decode(text).expect("base64url");
        serde_json::from_slice(&bytes).expect("JSON")
    };
    (read(parts[0]), read(parts[1]), parts[2].to_owned())
}

fn changed(value: &Value, name: &str, to: Value) -> Value {
    let mut value = value.clone();
    value[name] = to;
    value
}

/// Signed with a key that is not ours, whatever its header says.
fn forged(header: Header, claims: &Value) -> String {
    encode(&header, claims, &foreign_key()).expect("signed")
}

fn bearer(token: &str) -> Extra {
    Extra::default().headers(&[("authorization", &format!("Bearer {token}"))])
}

#[tokio::test]
async fn what_is_not_quite_a_token_of_ours_is_refused() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let good = jar.get("access_token").expect("set").to_owned();
    let refresh = jar.get("refresh_token").expect("set").to_owned();
    let (header, claims, signature) = split(&good);
    let published = app.get("/.well-known/jwks.json", &Jar::default()).await.json();
    let public = published["keys"][0]["x"].as_str().expect("x").to_owned();
    let kid = header["kid"].as_str().expect("a kid").to_owned();

    let with_kid = |alg: Algorithm| {
        let mut header = Header::new(alg);
        header.typ = Some("at+jwt".into());
        header.kid = Some(kid.clone());
        header
    };
    let hs256 = |secret: &[u8]| {
        let key = EncodingKey::from_secret(secret);
        encode(&with_kid(Algorithm::HS256), &claims, &key).expect("signed")
    };
    let none = part(&json!({ "alg": "none", "typ": "at+jwt", "kid": kid }));
    let body = part(&claims);
    let raw = |header: &Value| format!("{}.{body}.{signature}", part(header));
    let mut with_jwk = with_kid(Algorithm::EdDSA);
    with_jwk.jwk = Some(
        jsonwebtoken::jwk::Jwk::from_encoding_key(&foreign_key(), Algorithm::EdDSA).expect("a JWK"),
    );
    let mut with_jku = with_kid(Algorithm::EdDSA);
    with_jku.jku = Some("https://evil.example/jwks.json".into());
    let mut foreign_kid = with_kid(Algorithm::EdDSA);
    foreign_kid.kid = Some("foreign".into());
    let mut no_kid = with_kid(Algorithm::EdDSA);
    no_kid.kid = None;

    let cases = [
        ("alg none", format!("{none}.{body}.")),
        ("alg none, our signature", format!("{none}.{body}.{signature}")),
        ("alg None", raw(&changed(&header, "alg", json!("None")))),
        ("HS256 keyed with the public key's text", hs256(public.as_bytes())),
        (
            "HS256 keyed with the public key",
            hs256(&URL_SAFE_NO_PAD.decode(&public).expect("base64url")),
        ),
        ("another key under our kid", forged(with_kid(Algorithm::EdDSA), &claims)),
        ("a foreign kid", forged(foreign_kid, &claims)),
        ("no kid", forged(no_kid, &claims)),
        ("an embedded jwk", forged(with_jwk, &claims)),
        ("a jku", forged(with_jku, &claims)),
        ("typ JWT", raw(&changed(&header, "typ", json!("JWT")))),
        (
            "another user",
            format!(
                "{}.{}.{signature}",
                part(&header),
                part(&changed(&claims, "sub", json!(uuid::Uuid::new_v4())))
            ),
        ),
        ("no signature", format!("{}.{body}.", part(&header))),
        ("a refresh token", refresh.clone()),
        ("nothing", String::new()),
        ("dots", "..".into()),
        ("long", "A".repeat(6_000)),
    ];
    for (what, token) in &cases {
        let in_cookie = Jar::default().with("access_token", token);
        let by_cookie = app.get("/auth/me", &in_cookie).await;
        assert_eq!(by_cookie.status, 401, "{what}, in the cookie");
        let bearer = format!("Bearer {token}");
        let more = Extra::default().headers(&[("authorization", &bearer)]);
        let by_bearer = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
        assert_eq!(by_bearer.refusal(), (401, "TOKEN_INVALID".into()), "{what}, as bearer");
    }
    assert!(app.is_signed_in(&Jar::default().with("access_token", &good)).await);
}

#[tokio::test]
async fn with_a_good_signature_type_issuer_audience_kid_and_claims_are_still_pinned() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let (header, claims, _) = split(jar.get("access_token").expect("set"));
    let signed = |name: &str, to: Value, in_header: bool| {
        let (mut head, mut body) = (header.clone(), claims.clone());
        let part = if in_header { &mut head } else { &mut body };
        part[name] = to;
        let head: Header = serde_json::from_value(head).expect("a header");
        encode(&head, &body, &our_key(&app)).expect("signed")
    };
    let good = signed("typ", json!("at+jwt"), true);
    assert!(app.is_signed_in(&Jar::default().with("access_token", &good)).await, "the control");
    let later = Utc::now().timestamp() + 3600;
    for (name, to, in_header) in [
        ("typ", json!("JWT"), true),
        ("typ", Value::Null, true),
        ("kid", json!("foreign"), true),
        ("kid", Value::Null, true),
        ("iss", json!("https://other.example"), false),
        ("iss", Value::Null, false),
        ("aud", json!("https://other.example"), false),
        ("aud", Value::Null, false),
        ("exp", json!(Utc::now().timestamp() - 1), false),
        ("exp", Value::Null, false),
        ("nbf", json!(later), false),
        ("sid", Value::Null, false),
        ("sub", json!("admin"), false),
        ("rc", json!(-1), false),
    ] {
        let token = signed(name, to.clone(), in_header);
        let in_cookie = Jar::default().with("access_token", &token);
        assert!(!app.is_signed_in(&in_cookie).await, "{name}: {to}");
    }
}

/// In the form of ours, signed under a key that the ring does not have: dropped, or never ours.
fn under_a_dropped_key(token: &str) -> String {
    let (header, claims, _) = split(token);
    let mut head: Header = serde_json::from_value(header).expect("a header");
    head.kid = Some(URL_SAFE_NO_PAD.encode([7; 32]));
    forged(head, &claims)
}

#[tokio::test]
async fn a_token_under_a_dropped_key_is_expired_and_its_holder_renews() {
    let app = TestApp::start().await;
    let (access, refresh) = app.sign_up_bearer("ada").await;
    let dropped = under_a_dropped_key(&access);
    for path in ["/auth/me", "/api/v1/tasks", "/auth/sessions"] {
        let answer = app.send(Method::GET, path, &Jar::default(), bearer(&dropped)).await;
        assert_eq!(answer.refusal(), (401, "TOKEN_EXPIRED".into()), "{path}");
    }
    let body = json!({ "refresh_token": refresh });
    let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(renewed.status, 200, "{}", renewed.body);
    let access = renewed.json()["access_token"].as_str().expect("a token").to_owned();
    let answer = app.send(Method::GET, "/auth/me", &Jar::default(), bearer(&access)).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn in_a_cookie_a_token_under_a_dropped_key_is_renewed_before_the_answer() {
    let app = TestApp::start().await;
    let jar = app.due(&app.sign_up("ada").await).await;
    let dropped = under_a_dropped_key(jar.get("access_token").expect("set"));
    let jar = jar.with("access_token", &dropped);
    let answer = app.get("/account", &jar).await;
    assert_eq!(answer.status, 200);
    assert_eq!(app.counter(&jar.after(&answer)), 2);
    let alone = app.get("/auth/me", &jar.without("refresh_token")).await;
    assert_eq!(alone.refusal(), (401, "TOKEN_EXPIRED".into()));
}

#[tokio::test]
async fn a_token_whose_signature_was_not_checked_names_no_session() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let token = jar.get("access_token").expect("set");
    let (header, claims, signature) = split(token);
    let changed =
        format!("{}.{}.{signature}", part(&header), part(&changed(&claims, "rc", json!(9))));
    for token in [under_a_dropped_key(token), changed] {
        let in_cookie = Jar::default().with("access_token", &token);
        app.post("/auth/sign-out", &in_cookie, json!({})).await;
        app.form("/forms/sign_out", &in_cookie, &[]).await;
        app.send(Method::POST, "/auth/sign-out", &Jar::default(), bearer(&token)).await;
        // Nor is the session replaced that it claims.
        let body = crate::support::app::person("ada");
        assert_eq!(app.post("/auth/sign-in", &in_cookie, body).await.status, 200);
        assert!(app.is_signed_in(&jar).await);
        assert!(app.state.live.confirmed(app.session_id(&jar)) < 9, "nor is its rc believed");
    }
}

#[tokio::test]
async fn with_a_good_signature_what_a_renewal_mends_is_expired_and_all_else_invalid() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let (header, claims, _) = split(jar.get("access_token").expect("set"));
    let now = Utc::now().timestamp();
    let other = json!("https://other.example");
    let signed = |head: &Value, body: &Value| {
        let head: Header = serde_json::from_value(head.clone()).expect("a header");
        encode(&head, body, &our_key(&app)).expect("signed")
    };
    let claim = |name: &str, to: Value| signed(&header, &changed(&claims, name, to));
    let named = |name: &str, to: Value| signed(&changed(&header, name, to), &claims);
    let kid = |bytes: &[u8]| json!(URL_SAFE_NO_PAD.encode(bytes));
    for (what, code, token) in [
        ("exp past", "TOKEN_EXPIRED", claim("exp", json!(now - 1))),
        ("nbf ahead", "TOKEN_EXPIRED", claim("nbf", json!(now + 3600))),
        ("another iss", "TOKEN_EXPIRED", claim("iss", other.clone())),
        ("another aud", "TOKEN_EXPIRED", claim("aud", other)),
        ("another thumbprint", "TOKEN_EXPIRED", named("kid", kid(&[1; 32]))),
        ("a kid of 31 bytes", "TOKEN_INVALID", named("kid", kid(&[1; 31]))),
        ("a kid of 33 bytes", "TOKEN_INVALID", named("kid", kid(&[1; 33]))),
        ("a kid in words", "TOKEN_INVALID", named("kid", json!("the key of last year"))),
        ("another typ", "TOKEN_INVALID", named("typ", json!("JWT"))),
        ("no sid", "TOKEN_INVALID", claim("sid", Value::Null)),
        ("no exp", "TOKEN_INVALID", claim("exp", Value::Null)),
    ] {
        let answer = app.send(Method::GET, "/auth/me", &Jar::default(), bearer(&token)).await;
        assert_eq!(answer.refusal(), (401, code.into()), "{what}");
    }
}

#[tokio::test]
async fn an_access_token_is_no_refresh_token() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let access = jar.get("access_token").expect("set");
    let as_refresh = Jar::default().with("refresh_token", access);
    let answer = app.post("/auth/refresh", &as_refresh, json!({})).await;
    assert_eq!(answer.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    let swapped = Jar::default()
        .with("access_token", jar.get("refresh_token").expect("set"))
        .with("refresh_token", access);
    assert!(!app.is_signed_in(&swapped).await);
}

#[tokio::test]
async fn tokens_of_another_issuer_or_audience_are_refused() {
    // One key ring: only the names differ.
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let ours = app.state.access_tokens.read(jar.get("access_token").expect("set"), Utc::now());
    let ours = ours.expect("our token");
    let mut config = (*app.state.config).clone();
    let grant = Grant {
        user_id: ours.sub,
        session_id: ours.sid,
        auth_time: Utc::now(),
        amr: &ours.amr,
        roles: &ours.roles,
        refresh_counter: ours.rc,
        expires_at: Utc::now() + chrono::TimeDelta::minutes(5),
    };
    let mut signed = |issuer: &str, audience: &str| {
        (config.token_issuer, config.token_audience) = (issuer.into(), audience.into());
        let tokens = AccessTokens::new(app.state.key_ring.clone(), &config);
        tokens.sign(&grant, Utc::now()).expect("signed")
    };
    let here = app.state.config.app_url.origin();
    let other = "https://other.example";
    for (issuer, audience, good) in [(here, here, true), (other, here, false), (here, other, false)]
    {
        let jar = Jar::default().with("access_token", &signed(issuer, audience));
        assert_eq!(app.is_signed_in(&jar).await, good, "{issuer} {audience}");
    }
}

#[tokio::test]
async fn an_expired_access_token_without_a_refresh_token_is_over() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let expired = app.expired(&jar).without("refresh_token");
    let answer = app.get("/auth/me", &expired).await;
    assert_eq!(answer.refusal(), (401, "TOKEN_EXPIRED".into()));
}

#[tokio::test]
async fn two_tokens_of_one_second_differ() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..5 {
        let answer = app.post("/auth/refresh", &jar, json!({})).await;
        seen.insert(answer.cookie("access_token").expect("set"));
    }
    assert_eq!(seen.len(), 5);
}

#[tokio::test]
async fn a_token_of_a_deleted_account_is_worth_nothing() {
    use sea_orm::EntityTrait;
    use vestibule::server::entity::user;
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    user::Entity::delete_many().exec(&app.state.db).await.expect("deleted");
    assert_eq!(app.get("/auth/me", &jar).await.status, 401);
    assert_eq!(app.get("/account", &jar).await.status, 303);
    assert_eq!(app.rows().await, Rows::default(), "its sessions went with it");
}

#[tokio::test]
async fn the_published_keys_are_public_and_named_by_thumbprint() {
    let app = TestApp::start().await;
    let answer = app.get("/.well-known/jwks.json", &Jar::default()).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    let key = answer.json()["keys"][0].clone();
    let fields: Vec<_> = key.as_object().expect("an object").keys().cloned().collect();
    assert_eq!(fields, ["alg", "crv", "kid", "kty", "use", "x"], "and no d");
    let canonical =
        format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, key["x"].as_str().expect("x"));
    let digest = <sha2::Sha256 as sha2::Digest>::digest(canonical);
    assert_eq!(key["kid"], URL_SAFE_NO_PAD.encode(digest), "RFC 7638");
}

#[tokio::test]
async fn forged_refresh_tokens_cost_no_query() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let real = URL_SAFE_NO_PAD.decode(jar.get("refresh_token").expect("set")).expect("base64url");
    app.queries();
    for n in 0..300_usize {
        // Version, session and counter are true, or made up; the tag is never ours.
        let mut forged = real.clone();
        if n % 2 == 0 {
            forged[1..25].fill(u8::try_from(n % 251).expect("small"));
        }
        forged[25 + n % 16] ^= 1 << (n % 8);
        let token = URL_SAFE_NO_PAD.encode(forged);
        let forged = Jar::default().with("refresh_token", &token);
        let answer = match n % 3 {
            0 => app.get("/auth/me", &forged).await,
            1 => app.post("/auth/refresh", &forged, json!({})).await,
            _ => {
                app.post("/auth/refresh", &Jar::default(), json!({ "refresh_token": token })).await
            }
        };
        assert_eq!(answer.status, 401);
    }
    assert_eq!(app.queries(), Vec::<String>::new());
    assert!(app.is_signed_in(&jar).await);
    assert_eq!(app.queries().len(), 1, "the count counts");
}
