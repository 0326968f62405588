use uuid::Uuid;

use super::form::Form;
use crate::domain::{AppError, Notice, paths};
use crate::server::http::cookies::Cookies;
use crate::server::http::credentials::Credentials;
use crate::server::http::entry;
use crate::server::http::late_answers::Over;

pub async fn end_session(session: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    let Ok(session) = Uuid::parse_str(session) else {
        return Err(form.refuse(AppError::NotFound, None).await);
    };
    match entry::end_session(&form.app, form.visitor(), claims, session).await {
        Ok(()) if session == claims.sid => {
            if Credentials::of(&form.app, &form.parts.headers).are_cookies() {
                form.set(Cookies::new(&form.app.config).end_tokens(Over::ForGood));
            }
            form.notify(Notice::SignedOut).await;
            form.go(paths::HOME);
            Ok(())
        }
        // It has ended in the meantime: that is what was wanted.
        Ok(()) | Err(crate::server::error::ServerError::Refused(AppError::NotFound)) => {
            form.notify(Notice::DeviceSignedOut).await;
            form.go(paths::SESSIONS);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

pub async fn end_other_sessions() -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match entry::end_others(&form.app, form.visitor(), claims).await {
        Ok(()) => {
            form.notify(Notice::OthersSignedOut).await;
            form.go(paths::SESSIONS);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}
