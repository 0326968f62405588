//! The content of the flow cookie: JSON under a key that HKDF gives from `SECRET_KEY`, with its own
//! end inside.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Journey, LIFE, is_alive};
use crate::domain::{Notice, Refused};
use crate::server::crypto::Secret;
use crate::server::crypto::sealed::{self, Use};

/// In characters: browsers keep cookies of 4,096 bytes with their attributes. Nothing longer is ours.
const LONGEST: usize = 3500;

/// There is nothing that it belongs to beyond the browser that holds it.
const OF_NOTHING: &[u8] = b"";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Stays the same while the flow lives.
    pub id: Uuid,
    #[serde(default)]
    pub notice: Option<Notice>,
    #[serde(default)]
    pub journey: Option<Journey>,
    #[serde(default)]
    pub mark: Option<Mark>,
    /// The row that holds what was typed into a refused form.
    #[serde(default)]
    pub kept: Option<Uuid>,
    #[serde(default)]
    pub draft: Option<Draft>,
    /// Why a form was refused, for the page at this path.
    #[serde(default)]
    pub refused: Option<(String, Refused)>,
    /// What was last typed as a login: it need not be typed again on the next page.
    #[serde(default)]
    pub login: Option<String>,
}

/// What was typed into a form whose session was over, as the cookie knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub row: Uuid,
    /// Tells for whom the form was drawn.
    pub once: [u8; 16],
    /// Where the form is posted to.
    pub form: String,
    /// The page that it stands on.
    pub page: String,
}

/// A session that was just started in this browser, in the place of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub session: Uuid,
    #[serde(default)]
    pub instead_of: Vec<Uuid>,
    pub until: DateTime<Utc>,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    /// Seconds since 1970.
    expires_at: i64,
    #[serde(flatten)]
    state: State,
}

impl State {
    pub fn new() -> Self {
        Self {
            id: Uuid::new_v4(),
            notice: None,
            journey: None,
            mark: None,
            kept: None,
            draft: None,
            refused: None,
            login: None,
        }
    }

    pub fn is_empty(&self) -> bool {
        let Self { id: _, notice, journey, mark, kept, draft, refused, login } = self;
        let said = notice.is_some() || journey.is_some() || mark.is_some() || refused.is_some();
        !said && kept.is_none() && draft.is_none() && login.is_none()
    }
}

/// `None`: there is no secret, or more to keep than a cookie holds.
pub fn seal(secrets: &[Secret], state: &State, now: DateTime<Utc>) -> Option<String> {
    let sealed = Sealed { expires_at: (now + LIFE).timestamp(), state: state.clone() };
    let json = serde_json::to_vec(&sealed).ok()?;
    let bytes = sealed::seal(secrets.first()?, Use::Flow, OF_NOTHING, &json)?;
    Some(URL_SAFE_NO_PAD.encode(bytes)).filter(|text| text.len() <= LONGEST)
}

/// `None`: not sealed by us, changed since, of another version, or over.
pub fn open(secrets: &[Secret], text: &str, now: DateTime<Utc>) -> Option<State> {
    if text.len() > LONGEST {
        return None;
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let json = secrets.iter().find_map(|it| sealed::open(it, Use::Flow, OF_NOTHING, &bytes))?;
    let Sealed { expires_at, state } = serde_json::from_slice(&json).ok()?;
    is_alive(DateTime::from_timestamp(expires_at, 0)?, now).then_some(state)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::server::flows::flow::MARKED_MOST;
    use crate::server::flows::{LinkPage, Proven};

    fn secrets(names: &[&str]) -> Vec<Secret> {
        names.iter().map(|name| Secret::new(*name)).collect()
    }

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("in range")
    }

    fn full() -> State {
        let journey = Journey {
            // As long as a login gets, each character as long as JSON makes it.
            login: "\u{10ffff}".repeat(254),
            signed_up: Some(Uuid::new_v4()),
            link: Some((LinkPage::UndoEmailChange, [255; 32])),
            to: Some("\u{10ffff}".repeat(254)),
            proven: Some(Proven {
                account: Uuid::new_v4(),
                generation: i64::MAX,
                remember: false,
                typed_at: now(),
            }),
        };
        State {
            notice: Some(Notice::EmailChangeUndone),
            journey: Some(journey.bounded()),
            mark: Some(Mark {
                session: Uuid::new_v4(),
                instead_of: vec![Uuid::new_v4(); MARKED_MOST],
                until: now(),
            }),
            kept: Some(Uuid::new_v4()),
            draft: Some(Draft {
                row: Uuid::new_v4(),
                once: [255; 16],
                form: "/forms/create_person".to_owned(),
                page: format!("/people/{}", Uuid::new_v4()),
            }),
            ..State::new()
        }
    }

    #[test]
    fn a_full_one_fits_into_a_cookie_and_comes_back_whole() {
        let secrets = secrets(&["a"]);
        let text = seal(&secrets, &full(), now()).expect("it fits");
        let state = open(&secrets, &text, now()).expect("ours");
        let login = state.journey.as_ref().map(|journey| journey.login.chars().count());
        assert_eq!(login, Some(254));
        let long = Journey { login: "\0".repeat(254), ..Journey::default() };
        assert_eq!(long.bounded().login, "", "no login of ours");
    }

    #[test]
    fn one_changed_character_makes_it_unreadable() {
        let secrets = secrets(&["a"]);
        let text = seal(&secrets, &State::new(), now()).expect("sealed");
        for at in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).expect("text");
            assert_eq!(open(&secrets, &forged, now()), None, "character {at}");
        }
        for other in ["", "AAAAAAAAAAAAAAAAAAAAAA", &"A".repeat(4000), &format!("{text}{text}")] {
            assert_eq!(open(&secrets, other, now()), None);
        }
    }

    #[test]
    fn it_outlives_a_rotated_secret_and_not_its_half_hour_whatever_the_clock() {
        let old = secrets(&["a"]);
        let text = seal(&old, &full(), now()).expect("sealed");
        assert!(open(&secrets(&["b", "a"]), &text, now()).is_some());
        assert_eq!(open(&secrets(&["b"]), &text, now()), None);
        let at = |delta: TimeDelta| open(&old, &text, now() + delta).is_some();
        assert!(at(LIFE - TimeDelta::seconds(1)) && !at(LIFE));
        for back in [TimeDelta::hours(1), TimeDelta::days(1)] {
            assert!(!at(-back), "a clock set back by {back} makes nothing live longer");
            assert!(!at(back));
        }
    }
}
