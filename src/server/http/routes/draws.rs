use axum::http::Method;

/// Which limit a request draws on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draws {
    /// That of the session that is shown, or others at the same address could keep someone signed in.
    Ending,
    /// The address's.
    Door,
    /// The session's; without one, as a page.
    Api,
    /// The address's wider one.
    Page,
}

impl Draws {
    pub fn of(method: &Method, path: &str) -> Self {
        match path {
            _ if ends_session(method, path) => Self::Ending,
            _ if path.starts_with("/auth/") || path.starts_with("/forms/") => Self::Door,
            _ if path.starts_with("/api/") => Self::Api,
            _ => Self::Page,
        }
    }
}

fn ends_session(method: &Method, path: &str) -> bool {
    match *method {
        Method::POST => matches!(
            path,
            "/auth/sign-out"
                | "/forms/sign_out"
                | "/forms/end_session"
                | "/forms/end_other_sessions"
        ),
        Method::DELETE => path == "/auth/sessions" || path.starts_with("/auth/sessions/"),
        _ => false,
    }
}
