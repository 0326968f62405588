use std::collections::BTreeMap;

use uuid::Uuid;

use super::seal::Draft;
use super::{Flow, Kind};
use crate::domain::Kept;
use crate::server::error::ServerError;

/// One a browser, given back once.
impl Flow {
    /// What was typed into a form when the session was over. `draft.row` is made here.
    pub async fn keep_draft(
        &mut self,
        draft: Draft,
        fields: &BTreeMap<String, String>,
    ) -> Result<(), ServerError> {
        let content = serde_json::to_vec(fields).map_err(ServerError::internal)?;
        let row = self.add_row(Kind::Draft, &content).await?;
        // Only now: while there is no room, the older one is better than none.
        self.drop_draft().await?;
        self.set_draft(Some(Draft { row, ..draft }));
        Ok(())
    }

    pub fn draft(&self) -> Option<&Draft> {
        self.state().draft.as_ref()
    }

    pub async fn take_draft(&mut self) -> Result<Option<Kept>, ServerError> {
        let Some(row) = self.draft().map(|draft| draft.row) else { return Ok(None) };
        let content = self.take_row(row).await?;
        self.set_draft(None);
        let fields = content.and_then(|content| serde_json::from_slice(&content).ok());
        Ok(fields.map(|fields| Kept { fields, ..Kept::default() }))
    }

    /// Unseen.
    pub async fn drop_draft(&mut self) -> Result<(), ServerError> {
        let Some(row) = self.draft().map(|draft| draft.row) else { return Ok(()) };
        self.delete_row(row).await?;
        self.set_draft(None);
        Ok(())
    }
}

/// A draft before it has a row.
pub const NO_ROW: Uuid = Uuid::nil();
