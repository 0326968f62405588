use serde::{Deserialize, Serialize};
use tower_sessions_core::Session;

use crate::domain::{Kept, Notice};
use crate::server::error::ServerError;

const KEPT: &str = "kept";
const NOTICE: &str = "notice";

/// Which form something was typed into: it is given back to that page only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormName {
    SignIn,
    SignUp,
}

/// One browser's flow.
pub struct Flow(Session);

impl Flow {
    pub(super) fn new(session: Session) -> Self {
        Self(session)
    }

    /// Says the id for the cookie.
    pub async fn keep(&self, form: FormName, kept: &Kept) -> Result<String, ServerError> {
        self.0.insert(KEPT, (form, kept)).await.map_err(ServerError::internal)?;
        self.save().await
    }

    /// Says the id for the cookie.
    pub async fn notify(&self, notice: Notice) -> Result<String, ServerError> {
        self.0.insert(NOTICE, notice).await.map_err(ServerError::internal)?;
        self.save().await
    }

    /// What waits for this page, given once. `form`: the form on the page, if any.
    pub async fn take(
        &self,
        form: Option<FormName>,
    ) -> Result<(Option<Notice>, Option<Kept>), ServerError> {
        let notice = self.0.remove::<Notice>(NOTICE).await.map_err(ServerError::internal)?;
        let kept: Option<(FormName, Kept)> =
            self.0.remove(KEPT).await.map_err(ServerError::internal)?;
        if notice.is_some() || kept.is_some() {
            self.0.flush().await.map_err(ServerError::internal)?;
        }
        let kept = kept.filter(|(of, _)| Some(*of) == form).map(|(_, kept)| kept);
        Ok((notice, kept))
    }

    async fn save(&self) -> Result<String, ServerError> {
        self.0.save().await.map_err(ServerError::internal)?;
        let id = self.0.id().ok_or_else(|| ServerError::internal("a saved flow has an id"))?;
        Ok(id.to_string())
    }
}
