use uuid::Uuid;

use super::store;
use crate::domain::{AppError, paths};
use crate::server::access_tokens::Claims;
use crate::server::error::ServerError;
use crate::server::http::resource::{PAGE_SIZE, Page, PageData};
use crate::server::state::AppState;
use crate::tasks::TaskStatus;

/// What the pages of this folder show, read before they are drawn.
pub async fn give(
    app: &AppState,
    page: &Page,
    claims: &Claims,
    data: &mut PageData,
) -> Result<(), ServerError> {
    let owner = claims.sub;
    match page.route.as_str() {
        paths::TASKS => {
            let status = page.asked("status").and_then(TaskStatus::parse);
            let cursor = page.asked("cursor").filter(|cursor| !cursor.is_empty());
            let before = cursor.map(Uuid::parse_str).transpose();
            let before = before.map_err(|_| AppError::NotFound)?;
            data.give(store::list(&app.db, owner, status, before, PAGE_SIZE).await?);
        }
        paths::TASK => data.give(store::read(&app.db, owner, page.id()?).await?),
        _ => {}
    }
    Ok(())
}
