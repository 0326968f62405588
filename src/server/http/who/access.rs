use crate::domain::AppError;
use crate::server::access_tokens::Claims;

/// What the request's credentials came to. In the extensions of every request that asks.
#[derive(Clone, Debug)]
pub enum Access {
    SignedIn(Box<Claims>),
    /// And what a program is told about it.
    Anonymous(AppError),
    /// The database cannot be asked: neither in nor out, and the cookies are left alone.
    Unknown,
}
