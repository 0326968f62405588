use axum::http::HeaderMap;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use url::form_urlencoded;
use uuid::Uuid;

use super::value::{self, Once, digest};
use crate::domain::Field;
use crate::server::auth::Credentials;
use crate::server::entity::session;
use crate::server::error::ServerError;
use crate::server::http::flow;
use crate::server::state::AppState;

/// A form that was posted with a `once`, and by whom.
pub struct Press {
    pub form: String,
    pub account: Option<Uuid>,
    pub has_flow: bool,
    /// Under which its answer may lie, its own name first. An answer to a request that showed less
    /// of itself counts: the first answer may have set the cookies that the second request shows.
    pub names: Vec<Vec<u8>>,
    /// Of the fields, without passwords and codes.
    pub fields: Vec<u8>,
    pairs: Vec<(String, String)>,
}

impl Press {
    /// `None`: no form of ours, or one without a `once`.
    pub async fn read(
        app: &AppState,
        form: &str,
        headers: &HeaderMap,
        body: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, ServerError> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let once = pairs.iter().find(|(name, _)| name == value::FIELD);
        let once = once.and_then(|(_, text)| Once::parse(text));
        let (Some(once), Some(secret)) = (once, app.secrets.first()) else { return Ok(None) };
        let account = account(app, headers, now).await?;
        let flow = flow::of(app, headers, now).id();
        let name = |account: Option<Uuid>, flow: Option<Uuid>| {
            let id = |id: Option<Uuid>| id.map(|id| id.as_bytes().to_vec()).unwrap_or_default();
            let parts = [&once.0[..], form.as_bytes(), &id(account), &id(flow)];
            digest(secret, &parts)
        };
        let mut names =
            vec![name(account, flow), name(account, None), name(None, flow), name(None, None)];
        names.dedup();
        let mut parts: Vec<&[u8]> = vec![b"fields"];
        for (name, text) in pairs.iter().filter(|(name, _)| is_told(name)) {
            parts.extend([name.as_bytes(), text.as_bytes()]);
        }
        let fields = digest(secret, &parts);
        let (form, has_flow) = (form.to_owned(), flow.is_some());
        Ok(Some(Self { form, account, has_flow, names, fields, pairs }))
    }

    /// The password that is the account's own, if the form did what it was for.
    pub fn password(&self) -> Option<&str> {
        let named = |wanted: Field| self.field(wanted.name()).filter(|text| !text.is_empty());
        named(Field::NewPassword).or_else(|| named(Field::Password))
    }

    pub fn field(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(found, _)| found == name).map(|(_, text)| text.as_str())
    }
}

fn is_told(name: &str) -> bool {
    name != value::FIELD && !Field::is_secret(name)
}

/// Whose cookies they are, also when the session is over: it may be this form that ended it.
async fn account(
    app: &AppState,
    headers: &HeaderMap,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>, ServerError> {
    let named = Credentials::of(app, headers).sessions(app, &app.db, now).await?;
    if named.is_empty() {
        return Ok(None);
    }
    let rows = session::Entity::find().filter(session::Column::Id.is_in(named)).all(&app.db);
    Ok(rows.await?.first().map(|row| row.user_id))
}
