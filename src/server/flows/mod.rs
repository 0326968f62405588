//! Short-lived state of one browser: what was typed into a refused form, a sentence to show once, how
//! far it has come with a letter.
//!
//! [`Flows`] is a tower-sessions-core store on our database. The cookie holds a random id, the row
//! its SHA-256; rows are made only when there is something to keep, live 30 minutes, are capped in
//! number, and hold no secret that can be presented.

mod keep;
mod store;

use std::sync::Arc;

use sea_orm::DatabaseConnection;
use tower_sessions_core::{Expiry, Session, session::Id};

pub use keep::{Flow, FormName, Journey, LinkPage, Taken};
use store::Store;

/// Long enough to look up a password elsewhere.
pub const LIFE: time::Duration = time::Duration::minutes(30);

#[derive(Clone)]
pub struct Flows(Arc<Store>);

impl Flows {
    pub fn new(db: DatabaseConnection) -> Self {
        Self(Arc::new(Store::new(db)))
    }

    /// The flow of this cookie, or one that is made when something is kept.
    pub fn open(&self, cookie: Option<&str>) -> Flow {
        let id = cookie.and_then(|text| text.parse::<Id>().ok());
        Flow::new(Session::new(id, Arc::clone(&self.0), Some(Expiry::OnInactivity(LIFE))))
    }
}
