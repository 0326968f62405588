//! What each route is answered with, and what it takes: one place for whoever adds a route. The tests
//! that walk the router's own list fail for one that is missing here.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::{Extra, PASSWORD};

/// What a stranger, the owner, another account and an admin are answered.
#[expect(clippy::match_same_arms, reason = "by chapters")]
pub fn expected(method: &Method, path: &str) -> Option<[u16; 4]> {
    let open = |status| Some([status; 4]);
    let closed = |status| Some([401, status, status, status]);
    let page = |status| Some([303, status, status, status]);
    match (method.as_str(), path) {
        (
            "GET",
            "/verify-email"
            | "/forgot-password"
            | "/reset-password"
            | "/reset-password/not-mine"
            | "/change-email/undo",
        ) => open(200),
        ("GET", "/") => open(303),
        // There is an account.
        ("GET", "/welcome") => open(404),
        ("GET", "/sign-in" | "/sign-up") => Some([200, 303, 303, 303]),
        // Nobody has typed a password.
        ("GET", "/sign-in/email") => open(303),
        (
            "GET",
            "/account"
            | "/account/email"
            | "/account/security"
            | "/account/sessions"
            | "/account/activity"
            | "/account/preferences",
        ) => page(200),
        ("GET", "/tasks" | "/people" | "/people/{id}") => page(200),
        ("GET", "/tasks/{id}") => Some([303, 200, 404, 404]),
        (
            "GET",
            "/dev/mailbox"
            | "/dev/brand"
            | "/dev/next"
            | "/healthz"
            | "/readyz"
            | "/.well-known/jwks.json",
        ) => open(200),
        ("GET", "/dev/mailbox/{id}" | "/dev/brand/{name}" | "/api/ui/{file}") => open(404),
        ("GET", "/api" | "/api/openapi.json") => open(200),
        ("GET", "/.well-known/change-password") => open(303),
        ("GET", "/.well-known/security.txt") => open(404),
        // Forms are answered with a redirect, back to the form or onwards.
        ("POST", "/forms/delete_person") => Some([303, 403, 403, 303]),
        ("POST", path) if path.starts_with("/forms/") => open(303),
        ("POST", "/auth/sign-up") => open(400),
        ("POST", "/auth/sign-in") => open(401),
        ("POST", "/auth/sign-out") => open(200),
        ("POST", "/auth/refresh") => open(401),
        ("POST", "/auth/verify-email" | "/auth/reset-password" | "/auth/change-email/undo") => {
            open(400)
        }
        ("POST", "/auth/reset-password/not-mine") => open(400),
        ("POST", "/auth/verify-email/resend" | "/auth/forgot-password") => open(202),
        ("POST", "/auth/change-password" | "/auth/change-email") => closed(400),
        ("GET" | "PATCH", "/auth/me") | ("GET", "/auth/sessions") => closed(200),
        ("DELETE", "/auth/sessions") => closed(204),
        ("DELETE", "/auth/sessions/{id}") => closed(404),
        ("GET", "/api/v1/tasks" | "/api/v1/people" | "/api/v1/people/{id}") => closed(200),
        ("POST", "/api/v1/tasks" | "/api/v1/people") => closed(201),
        ("GET" | "PATCH", "/api/v1/tasks/{id}") => Some([401, 200, 404, 404]),
        ("DELETE", "/api/v1/tasks/{id}") => Some([401, 204, 404, 404]),
        ("PUT", "/api/v1/people/{id}") => closed(200),
        ("DELETE", "/api/v1/people/{id}") => Some([401, 403, 403, 204]),
        _ => None,
    }
}

/// For those that may: bodies that do what the route is for, but for those that would end the very
/// session that asks.
#[expect(clippy::match_same_arms, reason = "by chapters")]
pub fn body(method: &Method, path: &str, ids: &Ids) -> Extra {
    let json = |value: Value| Extra::json(value);
    match (method.as_str(), path) {
        ("GET" | "DELETE", _) => Extra::default(),
        (_, "/api/v1/tasks" | "/api/v1/tasks/{id}") => json(json!({ "title": "changed" })),
        (_, "/api/v1/people" | "/api/v1/people/{id}") => {
            json(json!({ "first_name": "Changed", "last_name": "Name" }))
        }
        (_, "/auth/sign-in") => json(json!({ "login": "nobody", "password": PASSWORD })),
        (_, "/auth/verify-email/resend" | "/auth/forgot-password") => {
            json(json!({ "login": "nobody" }))
        }
        (_, "/auth/verify-email" | "/auth/reset-password") => {
            json(json!({ "token": "x", "password": "another river lamp" }))
        }
        (_, "/auth/change-email/undo" | "/auth/reset-password/not-mine") => {
            json(json!({ "token": "x" }))
        }
        // Bearer sessions sign out for real: asked last, by a body that is none.
        (_, "/auth/sign-out" | "/auth/refresh") => Extra::default(),
        (_, path) if path.starts_with("/auth/") => json(json!({})),
        (_, "/forms/create_task") => Extra::form(&[("title", "made")]),
        (_, "/forms/edit_task" | "/forms/delete_task") => Extra::form(&[("task", "x")]),
        (_, "/forms/delete_person") => Extra::form(&[("person", &ids.person)]),
        _ => Extra::form(&[]),
    }
}

pub struct Ids {
    pub task: String,
    pub person: String,
}

/// For those that may not: what each unsafe route would take from somebody else.
pub fn body_for(path: &str, session: &str) -> Option<Extra> {
    let person = json!({ "login": "eve", "password": PASSWORD });
    let person_form = [("login", "eve"), ("password", PASSWORD)];
    let change = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    Some(match path {
        "/auth/sign-up" => Extra::json(person),
        "/auth/sign-in" => Extra::json(json!({ "login": "ada", "password": PASSWORD })),
        "/auth/sign-out" | "/auth/refresh" | "/auth/sessions" | "/auth/sessions/{id}" => {
            Extra::default()
        }
        "/forms/sign_up" => Extra::form(&person_form),
        "/forms/add_email" => Extra::form(&[("email", "ada@example.com")]),
        "/forms/sign_in" => Extra::form(&[("login", "ada"), ("password", PASSWORD)]),
        "/forms/sign_out" | "/forms/end_other_sessions" | "/forms/undo_email_change" => {
            Extra::form(&[])
        }
        "/forms/change_password" => Extra::form(&change),
        "/auth/verify-email" | "/auth/reset-password" => {
            Extra::json(json!({ "token": "x", "password": "another river lamp" }))
        }
        "/auth/verify-email/resend" | "/auth/forgot-password" => {
            Extra::json(json!({ "login": "ada" }))
        }
        "/auth/change-password" => {
            let new = "another river lamp";
            Extra::json(json!({ "current_password": PASSWORD, "new_password": new }))
        }
        "/auth/change-email" => {
            Extra::json(json!({ "email": "ada@example.com", "password": PASSWORD }))
        }
        "/auth/change-email/undo" | "/auth/reset-password/not-mine" => {
            Extra::json(json!({ "token": "x" }))
        }
        "/forms/verify_email" => Extra::form(&[("login", "ada"), ("code", "01ABCDEF")]),
        "/forms/resend_verification" | "/forms/forgot_password" => Extra::form(&[("login", "ada")]),
        "/forms/reset_password" => Extra::form(&[("code", "01ABCDEF"), ("password", PASSWORD)]),
        "/forms/not_mine" => Extra::form(&[("words", "not mine")]),
        "/forms/change_email" => {
            Extra::form(&[("email", "ada@example.com"), ("password", PASSWORD)])
        }
        "/api/v1/tasks" | "/api/v1/tasks/{id}" => Extra::json(json!({ "title": "x" })),
        "/api/v1/people" | "/api/v1/people/{id}" => {
            Extra::json(json!({ "first_name": "x", "last_name": "y" }))
        }
        "/forms/create_task" => Extra::form(&[("title", "x")]),
        "/forms/edit_task" | "/forms/delete_task" => Extra::form(&[("task", session)]),
        "/forms/create_person" => Extra::form(&[("first_name", "x"), ("last_name", "y")]),
        "/forms/edit_person" | "/forms/delete_person" => Extra::form(&[("person", session)]),
        "/auth/me" => Extra::json(json!({ "language": "de" })),
        "/forms/set_language" => Extra::form(&[("language", "de"), ("return_to", "/account")]),
        "/forms/set_preferences" => Extra::form(&[("language", "de"), ("time_zone", "UTC")]),
        "/forms/end_session" => Extra::form(&[("session", session)]),
        _ => return None,
    })
}
