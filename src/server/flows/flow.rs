use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::journey::is_short;
use super::seal::{self, Draft, Mark, State};
use super::{Flows, Journey, Kind, LIFE, LinkPage, is_alive};
use crate::domain::{Kept, Notice, Refused};
use crate::server::email_tokens::Digest;
use crate::server::error::ServerError;

/// A browser shows one session, or a few where an older cookie of the same name lies beside ours.
pub(super) const MARKED_MOST: usize = 4;

/// What waited for a page.
#[derive(Default)]
pub struct Taken {
    pub notice: Option<Notice>,
    pub kept: Option<Kept>,
    pub refused: Option<Refused>,
    /// What was last typed as a login; it stays.
    pub login: Option<String>,
}

/// What a step left in the flow for the next page; for answering it once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aftermath {
    notice: Option<Notice>,
    pub journey: Option<Journey>,
}

/// What the browser is to do with its flow cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cookie {
    Set(String),
    Clear,
}

/// The flow of one browser, as one request sees it. Whoever changed it says so with [`Flow::cookie`].
pub struct Flow {
    flows: Flows,
    state: State,
    /// Whether the browser showed one.
    shown: bool,
    changed: bool,
    now: DateTime<Utc>,
}

impl Flow {
    pub(super) fn new(flows: Flows, shown: Option<State>, now: DateTime<Utc>) -> Self {
        let is_shown = shown.is_some();
        let state = shown.unwrap_or_else(State::new);
        Self { flows, state, shown: is_shown, changed: false, now }
    }

    /// Stays the same while the flow lives; `None`: the browser showed none.
    pub fn id(&self) -> Option<Uuid> {
        self.shown.then_some(self.state.id)
    }

    pub fn journey(&self) -> Journey {
        self.state.journey.clone().unwrap_or_default()
    }

    pub fn set_journey(&mut self, journey: Journey) {
        self.state.journey = Some(journey.bounded());
        self.changed = true;
    }

    /// A link from an email was opened here. Its digest cannot be presented.
    pub fn open_link(&mut self, page: LinkPage, digest: Digest) {
        self.set_journey(Journey { link: Some((page, digest)), ..self.journey() });
    }

    /// A sentence for the next page.
    pub fn notify(&mut self, notice: Notice) {
        self.state.notice = Some(notice);
        self.state.refused = None;
        self.changed = true;
    }

    /// Why a form was refused, for the page at this path. `false`: there is no room in a cookie.
    pub fn refuse(&mut self, page: &str, refused: Refused) -> bool {
        self.state.refused = Some((page.to_owned(), refused));
        self.changed = true;
        self.cookie().is_some()
    }

    /// What was typed as a login need not be typed again. Of a journey it is known already.
    pub fn remember(&mut self, login: &str) {
        let login = Some(login.to_owned()).filter(|it| !it.is_empty() && is_short(it));
        self.changed |= self.state.login != login;
        self.state.login = login;
    }

    /// Whoever is signed in is known.
    pub fn forget_login(&mut self) {
        self.changed |= self.state.login.take().is_some();
    }

    /// The journey has come to its end; a sentence for the next page.
    pub fn arrive(&mut self, notice: Notice) {
        self.state.journey = None;
        self.notify(notice);
    }

    /// A session was just started in this browser in the place of those: until then their late requests
    /// that show it are known to be from here.
    pub fn mark(&mut self, session: Uuid, instead_of: &[Uuid], until: DateTime<Utc>) {
        let instead_of = instead_of.iter().copied().take(MARKED_MOST).collect();
        self.state.mark = Some(Mark { session, instead_of, until });
        self.changed = true;
    }

    /// The session that was just started in this browser in the place of this one.
    pub fn marked(&self, instead_of: Uuid, now: DateTime<Utc>) -> Option<Uuid> {
        let mark = self.state.mark.as_ref().filter(|mark| is_alive(mark.until, now))?;
        mark.instead_of.contains(&instead_of).then_some(mark.session)
    }

    /// The session that followed one of these in this browser.
    pub fn successor(&self, named: &[Uuid], now: DateTime<Utc>) -> Option<Uuid> {
        named.iter().find_map(|session| self.marked(*session, now))
    }

    /// Whether a session was started in this browser in the place of this one, within the life of a flow.
    pub fn has_followed(&self, instead_of: Uuid, now: DateTime<Utc>) -> bool {
        let mark = self.state.mark.as_ref().filter(|mark| now < mark.until + LIFE);
        mark.is_some_and(|mark| mark.instead_of.contains(&instead_of))
    }

    /// `None`: the step left it as it was.
    pub fn aftermath(&self) -> Option<Aftermath> {
        let State { notice, journey, .. } = &self.state;
        self.changed.then(|| Aftermath { notice: *notice, journey: journey.clone() })
    }

    /// As the step left it the first time.
    pub fn repeat(&mut self, aftermath: Aftermath) {
        self.state.notice = aftermath.notice;
        self.state.refused = None;
        self.state.journey = aftermath.journey;
        self.changed = true;
    }

    /// What was typed into a refused form, for the page at this path and no other: not for another of
    /// its kind either. Beyond the cap of its kind nothing is kept.
    pub async fn keep(&mut self, kind: Kind, page: &str, kept: &Kept) -> Result<(), ServerError> {
        let content = serde_json::to_vec(&(page, kept)).map_err(ServerError::internal)?;
        let row = self.add_row(kind, &content).await?;
        let before = self.state.kept.replace(row);
        self.changed = true;
        if let Some(before) = before {
            self.delete_row(before).await?;
        }
        Ok(())
    }

    /// What waits for the page at this path, given once; the journey stays.
    pub async fn take(&mut self, page: &str) -> Result<Taken, ServerError> {
        let kept = match self.state.kept {
            Some(row) => self.take_row(row).await?,
            None => None,
        };
        let notice = self.state.notice.take();
        self.changed |= notice.is_some() || self.state.kept.take().is_some();
        let kept = kept.and_then(|bytes| serde_json::from_slice::<(String, Kept)>(&bytes).ok());
        let kept = kept.filter(|(of, _)| of == page).map(|(_, kept)| kept);
        let refused = self.state.refused.take_if(|(of, _)| of == page).map(|(_, refused)| refused);
        self.changed |= refused.is_some();
        Ok(Taken { notice, kept, refused, login: self.state.login.clone() })
    }

    pub(super) fn state(&self) -> &State {
        &self.state
    }

    pub(super) fn set_draft(&mut self, draft: Option<Draft>) {
        self.state.draft = draft;
        self.changed = true;
    }

    pub(super) async fn add_row(&self, kind: Kind, content: &[u8]) -> Result<Uuid, ServerError> {
        self.flows.rows.add(&self.flows.secrets, kind, content, self.now).await
    }

    pub(super) async fn take_row(
        &self,
        row: Uuid,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, ServerError> {
        self.flows.rows.take(&self.flows.secrets, row, self.now).await
    }

    pub(super) async fn delete_row(&self, row: Uuid) -> Result<(), ServerError> {
        self.flows.rows.delete(row).await
    }

    /// `None`: it stays as it is.
    pub fn cookie(&self) -> Option<Cookie> {
        if !self.changed {
            return None;
        }
        if self.state.is_empty() {
            return self.shown.then_some(Cookie::Clear);
        }
        seal::seal(&self.flows.secrets, &self.state, self.now).map(Cookie::Set)
    }
}
