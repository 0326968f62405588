use chrono::{DateTime, Utc};

use super::Visitor;
use crate::domain::{AppError, Fault, Field, FieldError};
use crate::server::entity::session::Transport;
use crate::server::sessions::start::Start;

/// Name and password, and how the session is to live.
pub struct SignInRequest<'a> {
    pub login: &'a str,
    pub password: &'a str,
    pub remember: bool,
    pub transport: Transport,
}

impl SignInRequest<'_> {
    /// The session that starts once its password was found right.
    pub(super) fn start<'a>(&self, visitor: &'a Visitor, now: DateTime<Utc>) -> Start<'a> {
        Start::by_password(&visitor.client, self.remember, self.transport, now)
    }
}

/// Both values, or the faults of both fields at once.
pub(super) fn parse_both<A, B>(
    (field_a, a): (Field, Result<A, Fault>),
    (field_b, b): (Field, Result<B, Fault>),
) -> Result<(A, B), AppError> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => {
            let fault_a = a.err().map(|fault| FieldError::new(field_a, fault));
            let fault_b = b.err().map(|fault| FieldError::new(field_b, fault));
            Err(AppError::Validation(fault_a.into_iter().chain(fault_b).collect()))
        }
    }
}
