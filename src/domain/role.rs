use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an account may do. Stored with the account, carried in its access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    User,
    Admin,
}

impl std::str::FromStr for Role {
    type Err = &'static str;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        [Self::User, Self::Admin]
            .into_iter()
            .find(|role| role.name() == name)
            .ok_or("there are the roles user and admin")
    }
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Admin => "admin",
        }
    }
}
