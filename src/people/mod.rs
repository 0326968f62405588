//! People: an example of a resource that everybody who is signed in shares, and only an admin may
//! delete from; whole in this folder (but for its table's migration). `docs/ADD_A_PAGE.md` shows how
//! to add yours, and how to delete this one.
//!
//! - [`Person`]: words both sides may say
//! - [`PeoplePage`], [`PersonPage`]: the pages; `api`: the functions behind their forms
//! - `server/`: what the browser may never see, mounted as `crate::server::resources::people`

mod api;
mod list_page;
mod person;
mod person_page;

pub use api::{CreatePerson, DeletePerson, EditPerson, create_person, delete_person, edit_person};
pub use list_page::PeoplePage;
pub use person::{PeopleList, Person};
pub use person_page::PersonPage;
