use super::cursor::Cursor;
use super::store;
use crate::domain::{AppError, paths};
use crate::server::access_tokens::Claims;
use crate::server::error::ServerError;
use crate::server::http::resource::{PAGE_SIZE, Page, PageData};
use crate::server::state::AppState;

/// What the pages of this folder show, read before they are drawn.
pub async fn give(
    app: &AppState,
    page: &Page,
    _: &Claims,
    data: &mut PageData,
) -> Result<(), ServerError> {
    match page.route.as_str() {
        paths::PEOPLE => {
            let cursor = page.asked("cursor").filter(|cursor| !cursor.is_empty());
            let after = cursor.map(|cursor| Cursor::parse(cursor).ok_or(AppError::NotFound));
            let (after, search) = (after.transpose()?, page.asked("q").unwrap_or_default());
            data.give(store::list(&app.db, search, after.as_ref(), PAGE_SIZE).await?);
        }
        paths::PERSON => data.give(store::read(&app.db, page.id()?).await?),
        _ => {}
    }
    Ok(())
}
