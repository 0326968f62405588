#![expect(clippy::disallowed_methods, reason = "a request begins here, and so does its time")]

use chrono::Utc;
use uuid::Uuid;

use super::{input, store};
use crate::domain::{AppError, DraftField, Fault, Field, Kept, Notice, paths, with_lf};
use crate::server::error::ServerError;
use crate::server::http::resource::Form;
use crate::tasks::TaskStatus;

pub async fn create(title: &str, notes: &str) -> Result<(), AppError> {
    let form = Form::current();
    let made = async {
        let owner = form.owner()?;
        let wanted = input::check(Some(title), Some(notes), None)?;
        store::create(&form.app.db, owner, wanted, Utc::now()).await
    };
    match made.await {
        Ok(_) => {
            form.notify(Notice::Saved).await;
            form.go(paths::TASKS);
            Ok(())
        }
        Err(error) => {
            let kept = kept(&[(Field::Title, title), (Field::Notes, notes)]);
            Err(form.refuse(error, Some(kept)).await)
        }
    }
}

pub async fn edit(
    task: &str,
    version: &str,
    title: &str,
    notes: &str,
    status: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let seen = version.parse::<i32>();
    let edited = async {
        let (owner, task) = (form.owner()?, id(task)?);
        let change = input::check(Some(title), Some(notes), TaskStatus::parse(status))?;
        if change.status.is_none() {
            return Err(AppError::field(Field::Status, Fault::NotOffered).into());
        }
        // What is no version is none that there is.
        let based_on: Vec<i32> = seen.iter().copied().collect();
        store::edit(&form.app.db, owner, task, &change, Some(&based_on), Utc::now()).await
    };
    match edited.await {
        Ok(_) => {
            form.notify(Notice::Saved).await;
            form.go(paths::TASKS);
            Ok(())
        }
        // Deleted meanwhile: the words can still become a new one.
        Err(ServerError::Refused(AppError::NotFound)) => {
            let words = kept(&[(Field::Title, title), (Field::Notes, notes)]);
            form.keep(paths::TASKS, &words).await;
            form.notify(Notice::GoneMeanwhile).await;
            form.go(paths::TASKS);
            Ok(())
        }
        Err(error) => {
            let fields = [(Field::Title, title), (Field::Notes, notes), (Field::Status, status)];
            let mut kept = kept(&fields);
            let is_stale = matches!(error, ServerError::Refused(AppError::PreconditionFailed));
            // What it was based on stays, until the person has seen what is there now.
            if let (Ok(version), true) = (seen, !is_stale) {
                kept.fields.insert(DraftField::Version.name().to_owned(), version.to_string());
            }
            Err(form.refuse(error, Some(kept)).await)
        }
    }
}

pub async fn delete(task: &str) -> Result<(), AppError> {
    let form = Form::current();
    let deleted = async {
        let (owner, task) = (form.owner()?, id(task)?);
        store::delete(&form.app.db, owner, task, None).await
    };
    match deleted.await {
        // It is gone already: that is what was wanted.
        Ok(()) | Err(ServerError::Refused(AppError::NotFound)) => {
            form.notify(Notice::Deleted).await;
            form.go(paths::TASKS);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(text).map_err(|_| AppError::NotFound)
}

fn kept(fields: &[(Field, &str)]) -> Kept {
    let fields = fields.iter().map(|(field, text)| (field.name().to_owned(), with_lf(text)));
    Kept { fields: fields.collect(), ..Kept::default() }
}
