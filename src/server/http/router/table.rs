use serde::Serialize;

use crate::server::http::routes::{Draws, Policy, Who};

/// A route and its policy, in words.
#[derive(Debug, Serialize)]
pub struct Row {
    pub method: String,
    pub path: String,
    /// `anyone`, `guests` (whoever is signed in is led on), `signed in`, or a role.
    pub who: &'static str,
    /// Whether the person must have proven a moment ago who they are.
    pub step_up: bool,
    /// Whether tokens that have expired are renewed on the way.
    pub renews: bool,
    /// The setting of the rate limit that each request draws on. Passwords, codes and emails draw on
    /// others besides.
    pub rate_limit: &'static str,
}

/// Of every route that the router answers, by path.
pub fn rows() -> Vec<Row> {
    let routes = super::routes();
    let all = routes.listed.into_iter().zip(routes.policies);
    let mut rows: Vec<Row> = all
        .map(|((method, path), policy)| Row {
            who: who(&policy),
            step_up: false,
            renews: !policy.renews_nothing,
            rate_limit: match Draws::of(&method, &path) {
                Draws::Ending => "10 a minute by session",
                Draws::Door => "RATE_LIMIT_IP",
                Draws::Api | Draws::Page => "RATE_LIMIT_API",
            },
            method: method.to_string(),
            path,
        })
        .collect();
    rows.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    rows
}

fn who(policy: &Policy) -> &'static str {
    match policy.who {
        Who::SignedIn => "signed in",
        Who::Anyone => "anyone",
        Who::Guests => "guests",
        Who::Only(role) => role.name(),
    }
}
