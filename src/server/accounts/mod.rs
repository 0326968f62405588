//! The only door to accounts.
//!
//! - [`sign_up`], [`find`], [`authenticate`], [`change_password`]: the verbs
//! - [`confirm_address`], [`set_address`], [`set_password`]: with proof from a letter
//! - [`doubles`]: two accounts that turned out to have one address
//! - [`set_role`], [`changed_roles`]: what an account may do
//! - [`set_disabled`], [`delete`]: accounts that nobody may use any more
//! - [`set_preferences`]: in which language and time zone its owner reads
//! - [`any`]: whether there is one; [`viewer`], [`user`]: who an account is, for its owner
//! - [`Passwords`]: hashing behind a gate
//! - [`NewPassword`]: a password that may be set, word list included
//! - [`is_breached`]: whether one that was set long ago is known to others by now

mod address;
mod authenticate;
mod breached;
mod close;
mod common_passwords;
mod doubles;
mod gate;
mod known_words;
mod new_password;
mod password_hash;
mod preferences;
mod read;
mod recover;
mod roles;
mod sign_up;

pub use super::hold::hold;
pub use address::{confirm_address, set_address};
pub use authenticate::{
    authenticate, by_id, change_password, confirm_password, find, find_key, is_right,
    is_same_password, is_still_in_force,
};
pub use breached::is_breached;
pub use close::{delete, deleted_since, set_disabled, was_deleted};
pub use doubles::doubles;
pub use new_password::NewPassword;
pub use password_hash::Passwords;
pub use preferences::{Choice, Preferences, set_preferences};
pub use read::{any, user, viewer};
pub use recover::{forget_devices, set_password};
pub use roles::{changed_roles, set_role};
pub use sign_up::sign_up;
