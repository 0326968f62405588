//! How long what stands in an email is valid, from when it is sent. Sentences take it from here.

use chrono::TimeDelta;

/// A code can be guessed at, so it is short-lived.
pub const CODE: TimeDelta = TimeDelta::minutes(10);

/// A link that confirms an address.
pub const CONFIRMING: TimeDelta = TimeDelta::hours(24);

/// A link that lets its reader choose a new password.
pub const RESET: TimeDelta = TimeDelta::hours(1);

/// A link that brings an old address back: its owner may be away for some days.
pub const UNDO: TimeDelta = TimeDelta::days(7);
