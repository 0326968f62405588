#![expect(clippy::disallowed_methods, reason = "a request begins here, and so does its time")]

use chrono::Utc;
use uuid::Uuid;

use super::name::Name;
use super::store;
use crate::domain::{AppError, Field, Kept, Notice, paths};
use crate::server::error::ServerError;
use crate::server::http::resource::Form;

pub async fn create(first: &str, last: &str) -> Result<(), AppError> {
    let form = Form::current();
    let made = async {
        let name = Name::parse(first, last)?;
        store::create(&form.app.db, &name, Utc::now()).await
    };
    match made.await {
        Ok(_) => {
            form.notify(Notice::Saved).await;
            form.go(paths::PEOPLE);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, Some(kept(first, last))).await),
    }
}

pub async fn edit(person: &str, first: &str, last: &str) -> Result<(), AppError> {
    let form = Form::current();
    let edited = async {
        let (person, name) = (id(person)?, Name::parse(first, last)?);
        store::replace(&form.app.db, person, &name, Utc::now()).await
    };
    match edited.await {
        Ok(_) => {
            form.notify(Notice::Saved).await;
            form.go(paths::PEOPLE);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, Some(kept(first, last))).await),
    }
}

/// Only an admin comes here: said beside the route (`http::forms`).
pub async fn delete(person: &str) -> Result<(), AppError> {
    let form = Form::current();
    let deleted = async { store::delete(&form.app.db, id(person)?).await };
    match deleted.await {
        // It is gone already: that is what was wanted.
        Ok(()) | Err(ServerError::Refused(AppError::NotFound)) => {
            form.notify(Notice::Deleted).await;
            form.go(paths::PEOPLE);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(text).map_err(|_| AppError::NotFound)
}

fn kept(first: &str, last: &str) -> Kept {
    let fields = [(Field::FirstName, first), (Field::LastName, last)];
    let fields = fields.map(|(field, text)| (field.name().to_owned(), text.to_owned()));
    Kept { fields: fields.into(), ..Kept::default() }
}
