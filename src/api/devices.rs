use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/end_session`: sign one device out.
#[server(prefix = "/forms", endpoint = "end_session")]
pub async fn end_session(#[server(default)] session: String) -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form(&session).await
}

/// `POST /forms/end_other_sessions`: sign every other device out.
#[server(prefix = "/forms", endpoint = "end_other_sessions")]
pub async fn end_other_sessions() -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form_others().await
}
