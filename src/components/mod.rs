//! The pieces that pages are made of.
//!
//! - [`Frame`]: what surrounds every page; [`Doorway`]: the card of a page with one thing to do;
//!   [`AccountArea`]: a page about an account; [`State`], [`Confirm`]: what stands on it
//! - [`Date`], [`Clock`], [`Ago`]: moments, [`zone`]: for whose clock
//! - [`PageTitle`], [`TextArea`], [`Preformatted`], [`EmailPreview`]: the elements that Leptos does not escape, or that
//!   lose a line break; nobody else writes them
//! - [`LoginField`], [`PasswordField`], [`CodeField`], [`Alert`], [`ErrorSummary`], [`GoOnTo`]: forms; [`PostForm`]: every
//!   form that is posted
//! - [`SignOut`], [`LanguageSwitch`]: the forms that stand on every page
//! - [`refused`], [`refused_beside`], [`is_refused`], [`beside`], [`query`], [`return_to`], [`viewer`], [`kept`], [`notice`], [`now`],
//!   [`brand`], [`sample_emails`], [`devices`], [`activity`], [`letters`], [`letter_step`], [`site`],
//!   [`command`], [`greeting`]: what a page knows about its request

mod account_nav;
mod ago;
mod alert;
mod confirm;
mod context;
mod date;
mod document_head;
mod doorway;
mod enfilade;
mod error_summary;
mod escaped;
mod field;
mod field_frame;
mod footer;
mod frame;
mod go_on_to;
mod header;
mod language_switch;
mod post_form;
mod refused;
mod sign_out;
mod state;

pub use account_nav::AccountArea;
pub use ago::Ago;
pub use alert::Alert;
pub use confirm::Confirm;
pub use context::{
    Program, activity, brand, command, devices, greeting, kept, letter_step, letters, notice, now,
    query, sample_emails, site, viewer, zone,
};
pub use date::{Clock, Date};
pub use document_head::DocumentHead;
pub use doorway::Doorway;
pub use enfilade::Enfilade;
pub use error_summary::ErrorSummary;
pub use escaped::{EmailPreview, PageTitle, Preformatted, TextArea};
pub use field::{CodeField, EmailField, LoginField, NewPasswordField, PasswordField, TextField};
pub use field_frame::{FieldFrame, described_by};
pub use footer::Footer;
pub use frame::Frame;
pub use go_on_to::{GoOnTo, return_to};
pub use header::{Header, Here};
pub use language_switch::{LanguageSwitch, Languages, SetLanguage, set_language};
pub use post_form::{DrawOnce, PostForm};
pub use refused::{beside, is_refused, refused, refused_beside};
pub use sign_out::{SignOut, sign_out};
pub use state::State;
