//! What the pages of an account show: where it is signed in, what happened to it.

use crate::domain::{Shown, paths};
use crate::server::access_tokens::Claims;
use crate::server::error::ServerError;
use crate::server::http::resource::{Page, PageData};
use crate::server::state::AppState;
use crate::server::{audit, sessions};

pub async fn give(
    app: &AppState,
    page: &Page,
    claims: &Claims,
    data: &mut PageData,
) -> Result<(), ServerError> {
    match page.route.as_str() {
        paths::SESSIONS => {
            data.give(sessions::list(app, claims.sub, claims.sid, data.now).await?);
        }
        paths::ACTIVITY => {
            // Older than this event.
            let before = page.asked("before").and_then(|event| event.parse().ok());
            let shown = Shown::of(page.asked("show"));
            let events = audit::of_account(&app.db, claims.sub, shown, before).await?;
            data.give(audit::page(events, shown, before));
        }
        _ => {}
    }
    Ok(())
}
