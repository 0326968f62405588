use super::*;
use crate::server::entity::user::{Model, Roles};

fn devices(secrets: &[&str]) -> Devices {
    Devices::new(&secrets.iter().map(|secret| Secret::new(*secret)).collect::<Vec<_>>())
}

fn user(id: u128) -> Model {
    Model {
        id: Uuid::from_u128(id),
        login: "ada".into(),
        login_key: "ada".into(),
        email: None,
        email_key: None,
        email_verified: false,
        signed_in: false,
        password_hash: String::new(),
        roles: Roles(Vec::new()),
        roles_changed_at: None,
        disabled_at: None,
        language: None,
        time_zone: None,
        device_generation: 0,
        terms_url: None,
        terms_accepted_at: None,
        created_at: now(),
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).expect("in range")
}

#[test]
fn a_device_is_known_to_the_account_that_it_signed_in_to_and_no_other() {
    let devices = devices(&["a"]);
    let cookie = devices.remember("", &user(1), false, now());
    let device = devices.known(&cookie, &user(1), now());
    assert!(device.is_some());
    assert_eq!(devices.known(&cookie, &user(2), now()), None);
    let again = devices.remember(&cookie, &user(1), false, now());
    assert_eq!(devices.known(&again, &user(1), now()), device, "one limit, not a new one");
}

#[test]
fn two_people_share_a_browser() {
    let devices = devices(&["a"]);
    let cookie =
        devices.remember(&devices.remember("", &user(1), false, now()), &user(2), false, now());
    assert!(devices.known(&cookie, &user(1), now()).is_some());
    assert!(devices.known(&cookie, &user(2), now()).is_some());
}

#[test]
fn a_cookie_does_not_grow_for_ever() {
    let devices = devices(&["a"]);
    let cookie = (1..=9)
        .fold(String::new(), |cookie, id| devices.remember(&cookie, &user(id), false, now()));
    assert!(cookie.len() < 500, "{}", cookie.len());
    assert!(devices.known(&cookie, &user(9), now()).is_some());
    assert_eq!(devices.known(&cookie, &user(1), now()), None);
}

#[test]
fn it_dies_with_its_year_and_with_its_generation() {
    let devices = devices(&["a"]);
    let cookie = devices.remember("", &user(1), false, now());
    assert_eq!(devices.known(&cookie, &user(1), now() + LIFE + TimeDelta::seconds(1)), None);
    let later = Model { device_generation: 1, ..user(1) };
    assert_eq!(devices.known(&cookie, &later, now()), None);
}

#[test]
fn it_cannot_be_made_up_and_outlives_a_rotated_secret() {
    let old = devices(&["a"]);
    let cookie = old.remember("", &user(1), false, now());
    assert!(devices(&["b", "a"]).known(&cookie, &user(1), now()).is_some());
    assert_eq!(devices(&["b"]).known(&cookie, &user(1), now()), None);
    for at in 0..cookie.len() {
        let mut forged = cookie.clone().into_bytes();
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).expect("text");
        assert_eq!(old.known(&forged, &user(1), now()), None, "character {at}");
    }
}

#[test]
fn only_who_asked_to_stay_and_came_last_is_greeted_and_nobody_after_signing_out() {
    let devices = devices(&["a"]);
    let at = now() + TimeDelta::microseconds(7);
    let stays = devices.remember("", &user(1), true, at);
    assert_eq!(devices.greeted(&stays), Some(user(1).id));
    let since = |cookie: &str| devices.greeted_since(cookie, &user(1), at);
    assert_eq!(since(&stays), Some(at), "to the microsecond");
    let reset = Model { device_generation: 1, ..user(1) };
    let both = format!("{stays}.{}", devices.remember("", &reset, false, at));
    assert_eq!(devices.greeted_since(&both, &reset, at), None, "another token's generation");
    let device = devices.known(&stays, &user(1), at);
    assert!(device.is_some());
    let other = devices.remember(&stays, &user(2), false, at);
    assert_eq!(devices.greeted(&other), None, "somebody else was here last");
    let back = devices.remember(&other, &user(1), true, at);
    assert_eq!(since(&back), Some(at));
    let behind = back.split_once('.').expect("two").1;
    assert_eq!(devices.greeted(behind), None, "nor is anybody behind the first");
    let out = devices.signed_out(&back).expect("somebody was greeted");
    assert_eq!(devices.greeted(&out), None);
    assert_eq!(devices.known(&out, &user(1), at), device, "as known as before");
    assert!(devices.known(&out, &user(2), at).is_some());
    assert_eq!(devices.signed_out(&out), None, "there is nothing to set");
}
