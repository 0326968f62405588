//! How the tokens of a new session travel, as a client says it.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::server::auth::SignInRequest;
use crate::server::entity::session::Transport;

#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = Transport)]
pub enum TransportChoice {
    #[default]
    Cookie,
    Bearer,
}

impl From<TransportChoice> for Transport {
    fn from(choice: TransportChoice) -> Self {
        match choice {
            TransportChoice::Cookie => Self::Cookie,
            TransportChoice::Bearer => Self::Bearer,
        }
    }
}

pub fn credential<'a>(
    login: &'a str,
    password: &'a str,
    remember: bool,
    transport: TransportChoice,
) -> SignInRequest<'a> {
    SignInRequest { login, password, remember, transport: transport.into() }
}
