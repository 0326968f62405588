//! Links from letters. Opening one consumes nothing, however often a scanner does it: the secret
//! leaves the address at once, the flow keeps its digest, and a button on the page uses it.

use axum::extract::Request;
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Utc;
use uuid::Uuid;

use crate::domain::{AppError, LetterStep, OpenedLink, address, paths};
use crate::server::accounts;
use crate::server::email_tokens::{self, Purpose};
use crate::server::error::ServerError;
use crate::server::flows::{Flow, Journey, LinkPage};
use crate::server::http::flow;
use crate::server::http::parts::query::query_of;
use crate::server::state::AppState;

pub fn page(route: Option<&str>) -> Option<LinkPage> {
    match route? {
        paths::VERIFY_EMAIL => Some(LinkPage::VerifyEmail),
        paths::RESET_PASSWORD => Some(LinkPage::ResetPassword),
        paths::NOT_MINE => Some(LinkPage::NotMine),
        paths::UNDO_EMAIL_CHANGE => Some(LinkPage::UndoEmailChange),
        _ => None,
    }
}

/// A link that nobody issued: the page says so, and nothing is kept for it.
const UNKNOWN: (&str, Option<&str>) = ("link", Some("unknown"));

pub fn is_unknown(request: &Request) -> bool {
    query_of(request.uri()).first(UNKNOWN.0) == UNKNOWN.1
}

/// Somebody would rather type a code, whatever was opened before.
pub fn is_by_code(request: &Request) -> bool {
    query_of(request.uri()).first("by") == Some("code")
}

/// To the same page without the secret. The flow cookie holds its digest: no row is made, so that a
/// link opens however many flows there are.
pub async fn open(
    app: &AppState,
    headers: &HeaderMap,
    method: &Method,
    path: &str,
    page: LinkPage,
    secret: &str,
) -> Result<Response, ServerError> {
    let digest = email_tokens::digest(secret);
    match email_tokens::by_link(&app.db, &digest, purposes(page), Utc::now()).await {
        Err(ServerError::Refused(AppError::LinkInvalid)) => {
            return Ok(Redirect::to(&address(path, &[UNKNOWN])).into_response());
        }
        // Whatever else is wrong with it, the page says.
        Ok(_) | Err(ServerError::Refused(_)) => {}
        Err(error) => return Err(error),
    }
    let mut response = Redirect::to(path).into_response();
    if method == Method::GET {
        let open = |flow: &mut Flow| flow.open_link(page, digest);
        flow::change(app, headers, &mut response, Utc::now(), open);
    }
    Ok(response)
}

/// How far this browser has come.
pub async fn step(
    app: &AppState,
    journey: Journey,
    page: LinkPage,
    signed_in: Option<Uuid>,
    unknown: bool,
) -> Result<LetterStep, ServerError> {
    let opened = journey.link.filter(|(of, _)| page.takes_over(*of));
    let proven = journey.proven.map(|proven| proven.account);
    let mut from_elsewhere = signed_in.is_none() && journey.signed_up.is_none() && proven.is_none();
    let link = match opened {
        _ if unknown => Some(Err(AppError::LinkInvalid)),
        None => None,
        Some((_, digest)) => {
            let now = Utc::now();
            match email_tokens::by_link(&app.db, &digest, purposes(page), now).await {
                Ok(secret) => {
                    let here =
                        [signed_in, journey.signed_up, proven].contains(&Some(secret.user_id));
                    let asks = secret.purpose == Purpose::VerifyEmail || secret.owner_only;
                    from_elsewhere = !here && asks;
                    let changes = secret.purpose == Purpose::ChangeEmail;
                    let user = accounts::by_id(&app.db, secret.user_id).await?;
                    let login = user.map_or_else(String::new, |user| user.login);
                    let (id, address) = (secret.id, secret.address);
                    let undo = email_tokens::undo_alive(&app.db, secret.user_id, now).await?;
                    let undone_until = undo.map(|undo| undo.expires_at);
                    if page == LinkPage::NotMine && undone_until.is_none() {
                        Some(Err(AppError::LinkReplaced))
                    } else {
                        Some(Ok(OpenedLink { id, login, address, changes, undone_until }))
                    }
                }
                Err(ServerError::Refused(error)) => Some(Err(error)),
                Err(error) => return Err(error),
            }
        }
    };
    let Journey { login, to, .. } = journey;
    Ok(LetterStep { login, to, adds_email: proven.is_some(), link, from_elsewhere })
}

fn purposes(page: LinkPage) -> &'static [Purpose] {
    match page {
        LinkPage::VerifyEmail => &[Purpose::VerifyEmail, Purpose::ChangeEmail],
        LinkPage::ResetPassword => &[Purpose::ResetPassword],
        LinkPage::NotMine => &[Purpose::NotMine, Purpose::ResetPassword],
        LinkPage::UndoEmailChange => &[Purpose::UndoEmailChange],
    }
}
