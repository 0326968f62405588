//! Words that both the browser and the server may say.
//!
//! Pure: no I/O, no clock, no word list. Parse once at the edge, then pass the type on.
//!
//! - [`Login`], [`Email`], [`Password`]: what a person types, parsed and normalised
//! - [`Viewer`], [`User`], [`SessionView`], [`Role`]: who is looking at a page
//! - [`SignedInDevice`], [`Activity`]: what people see of their own sessions
//! - [`brand`]: whose front door this is
//! - [`AppError`]: everything that people may be told went wrong, without a single free string
//! - [`Notice`], [`Kept`], [`Refused`]: what survives a redirect
//! - [`lifetime`]: how long links and codes are valid, and how that is said
//! - [`LetterStep`], [`Site`]: on the pages that letters lead to; [`SignUpLogin`]: what an account is made with
//! - [`ReturnTo`]: a path of this origin to go on to
//! - [`Query`], [`address`]: what stands behind a `?`, read and written
//! - [`with_lf`]: text as it is stored

mod activity;
mod app_error;
pub mod brand;
mod device;
mod draft_field;
mod email;
mod field_error;
mod kept;
mod letter;
mod letter_step;
pub mod lifetime;
mod line_ends;
mod login;
mod moment;
mod password;
pub mod paths;
mod query;
mod return_to;
mod role;
mod sign_up_login;
mod viewer;

pub use activity::{Activity, ActivityList, Shown};
pub use app_error::AppError;
pub use device::SignedInDevice;
pub use draft_field::DraftField;
pub use email::Email;
pub use field_error::{Fault, Field, FieldError, NOT_MINE};
pub use kept::{Kept, Notice, Refused};
pub use letter::{SampleEmail, ShownLetter};
pub use letter_step::{LetterStep, OpenedLink, Site};
pub use line_ends::with_lf;
pub use login::Login;
pub use moment::for_programs;
pub use password::Password;
pub use query::{Query, address};
pub use return_to::{ReturnTo, plain, sign_in_for, with_return_to};
pub use role::Role;
pub use sign_up_login::SignUpLogin;
pub use viewer::{Greeting, SessionView, User, Viewer};
