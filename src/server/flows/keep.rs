use sea_orm::DbErr;
use serde::{Deserialize, Serialize};
use tower_sessions_core::Session;
use uuid::Uuid;

use crate::domain::{Kept, Notice};
use crate::server::error::ServerError;
use crate::server::tokens::Digest;

const KEPT: &str = "kept";
const NOTICE: &str = "notice";
pub(super) const JOURNEY: &str = "journey";

/// Which form something was typed into: it is given back to that page only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormName {
    SignIn,
    SignUp,
    VerifyEmail,
    ForgotPassword,
    ResetPassword,
    ChangeEmail,
    CreateTask,
    EditTask,
    CreatePerson,
    EditPerson,
}

/// A page that a link in a letter leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkPage {
    VerifyEmail,
    ResetPassword,
    NotMine,
    UndoEmailChange,
}

impl LinkPage {
    /// Whether a link that was opened on `other` is of use here, too.
    pub fn takes_over(self, other: Self) -> bool {
        self == other || (self == Self::NotMine && other == Self::ResetPassword)
    }
}

/// How far this browser has come with a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// The name or address that was typed when the letter was asked for.
    pub login: String,
    /// The account that was made here and waits for its address to be confirmed; nobody's where the
    /// address had an account already.
    pub signed_up: Option<Uuid>,
    /// The link that was opened, as its digest: it cannot be presented.
    pub link: Option<(LinkPage, Digest)>,
}

/// What waited for a page.
#[derive(Default)]
pub struct Taken {
    pub notice: Option<Notice>,
    pub kept: Option<Kept>,
    pub journey: Option<Journey>,
}

/// What goes wrong with a flow goes wrong with the database it lies in.
fn away(error: impl std::fmt::Display) -> ServerError {
    ServerError::Database(DbErr::Custom(error.to_string()))
}

/// One browser's flow.
pub struct Flow(Session);

impl Flow {
    pub(super) fn new(session: Session) -> Self {
        Self(session)
    }

    /// Says the id for the cookie.
    pub async fn keep(&self, form: FormName, kept: &Kept) -> Result<String, ServerError> {
        self.0.insert(KEPT, (form, kept)).await.map_err(away)?;
        self.save().await
    }

    /// Says the id for the cookie.
    pub async fn notify(&self, notice: Notice) -> Result<String, ServerError> {
        self.0.insert(NOTICE, notice).await.map_err(away)?;
        self.save().await
    }

    pub async fn journey(&self) -> Result<Journey, ServerError> {
        let journey = self.0.get(JOURNEY).await.map_err(away)?;
        Ok(journey.unwrap_or_default())
    }

    /// Says the id for the cookie.
    pub async fn set_journey(&self, journey: &Journey) -> Result<String, ServerError> {
        self.0.insert(JOURNEY, journey).await.map_err(away)?;
        self.save().await
    }

    /// It has come to its end; a sentence for the next page. Says the id for the cookie.
    pub async fn arrive(&self, notice: Notice) -> Result<String, ServerError> {
        self.0.remove::<Journey>(JOURNEY).await.map_err(away)?;
        self.notify(notice).await
    }

    /// What waits for this page, given once; the journey stays. `form`: the form on the page, if any.
    pub async fn take(&self, form: Option<FormName>) -> Result<Taken, ServerError> {
        let notice = self.0.remove::<Notice>(NOTICE).await.map_err(away)?;
        let kept: Option<(FormName, Kept)> = self.0.remove(KEPT).await.map_err(away)?;
        let journey = self.0.get(JOURNEY).await.map_err(away)?;
        if notice.is_some() || kept.is_some() {
            match &journey {
                Some(_) => self.0.save().await.map_err(away)?,
                None => self.0.flush().await.map_err(away)?,
            }
        }
        let kept = kept.filter(|(of, _)| Some(*of) == form).map(|(_, kept)| kept);
        Ok(Taken { notice, kept, journey })
    }

    async fn save(&self) -> Result<String, ServerError> {
        self.0.save().await.map_err(away)?;
        let id = self.0.id().ok_or_else(|| ServerError::internal("a saved flow has an id"))?;
        Ok(id.to_string())
    }
}
