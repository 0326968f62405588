//! What kind of answer an address has.

/// Programs talk to these; everything else is for people.
pub fn is_for_programs(path: &str) -> bool {
    ["/auth/", "/api", "/.well-known/", "/healthz", "/readyz"].iter().any(|p| path.starts_with(p))
}

/// What a form is posted to.
pub fn is_form(path: &str) -> bool {
    path.starts_with("/forms/")
}

/// `None`: the 404 page.
pub fn is_page(route: Option<&str>) -> bool {
    route.is_none_or(|route| !is_form(route) && !is_for_programs(route))
}
