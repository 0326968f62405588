use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::domain::{AppError, Fault, Field, FieldError};
use crate::server::entity::user::{Column, Entity};
use crate::server::error::ServerError;
use crate::texts::{Language, Offer, Zone};

/// Of one preference. In JSON a field that may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice<T> {
    /// Nothing is said of it.
    #[default]
    Stays,
    /// As the browser has it; null in JSON.
    Automatic,
    Is(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Choice<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(|it| it.map_or(Self::Automatic, Self::Is))
    }
}

impl Choice<String> {
    /// Of a list in a form, where nothing chosen is an empty text.
    pub fn of_list(text: &str) -> Self {
        if text.is_empty() { Self::Automatic } else { Self::Is(text.to_owned()) }
    }

    /// `None`: it names nothing there is.
    fn look_up<T>(&self, find: impl FnOnce(&str) -> Option<T>) -> Option<Choice<T>> {
        Some(match self {
            Self::Stays => Choice::Stays,
            Self::Automatic => Choice::Automatic,
            Self::Is(text) => Choice::Is(find(text)?),
        })
    }
}

/// In which language and time zone somebody reads.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    pub language: Choice<&'static Language>,
    pub time_zone: Choice<Zone>,
}

impl Preferences {
    /// # Errors
    /// `Validation` with each field that names nothing there is.
    pub fn parse(
        language: &Choice<String>,
        time_zone: &Choice<String>,
        languages: &Offer,
    ) -> Result<Self, AppError> {
        let language = language.look_up(|tag| languages.offered(tag));
        let time_zone = time_zone.look_up(Zone::named);
        let wrong =
            |is_wrong: bool, field| is_wrong.then(|| FieldError::new(field, Fault::NotOffered));
        match (language, time_zone) {
            (Some(language), Some(time_zone)) => Ok(Self { language, time_zone }),
            (language, time_zone) => {
                let language = wrong(language.is_none(), Field::Language);
                let errors =
                    language.into_iter().chain(wrong(time_zone.is_none(), Field::TimeZone));
                Err(AppError::Validation(errors.collect()))
            }
        }
    }
}

/// In one statement: of two at the same time neither undoes what the other did not name.
pub async fn set_preferences(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    wanted: &Preferences,
) -> Result<(), ServerError> {
    let language = match wanted.language {
        Choice::Stays => None,
        Choice::Automatic => Some(None),
        Choice::Is(language) => Some(Some(language.tag())),
    };
    let zone = match &wanted.time_zone {
        Choice::Stays => None,
        Choice::Automatic => Some(None),
        Choice::Is(zone) => Some(Some(zone.name())),
    };
    let named = [(Column::Language, language), (Column::TimeZone, zone)];
    let named: Vec<_> = named.into_iter().filter_map(|(column, it)| Some((column, it?))).collect();
    if named.is_empty() {
        return Ok(());
    }
    let update = Entity::update_many().filter(Column::Id.eq(user_id));
    let update = named.into_iter().fold(update, |update, (column, value)| {
        update.col_expr(column, Expr::value(value.map(str::to_owned)))
    });
    update.exec(db).await?;
    Ok(())
}
