//! The only door to accounts.
//!
//! - [`sign_up`], [`find`], [`authenticate`], [`change_password`]: the verbs
//! - [`viewer`], [`user`]: who an account is, for its owner
//! - [`Passwords`]: hashing behind a gate
//! - [`NewPassword`]: a password that may be set, word list included

mod authenticate;
mod common_passwords;
mod new_password;
mod password_hash;
mod read;
mod sign_up;

pub use authenticate::{
    authenticate, by_id, change_password, confirm_password, find, is_still_in_force,
};
pub use new_password::NewPassword;
pub use password_hash::Passwords;
pub use read::{user, viewer};
pub use sign_up::sign_up;
