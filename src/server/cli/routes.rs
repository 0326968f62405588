use super::say;
use crate::server::error::StartError;
use crate::server::http::router::table::{Row, rows};

/// What the router answers, and to whom; from the router's own list.
pub fn print(as_json: bool) -> Result<(), StartError> {
    let rows = rows();
    if as_json {
        let text = serde_json::to_string_pretty(&rows);
        say(&text.map_err(|error| StartError::Other(error.to_string()))?);
        return Ok(());
    }
    let width = |of: fn(&Row) -> usize| rows.iter().map(of).max().unwrap_or_default();
    let (path, who) = (width(|row| row.path.len()), width(|row| row.who.len()));
    let line = |[method, at, by, step_up, renews, limit]: [&str; 6]| {
        say(&format!("{method:<6}  {at:<path$}  {by:<who$}  {step_up:<7}  {renews:<6}  {limit}"));
    };
    line(["method", "path", "who", "step-up", "renews", "rate limit"]);
    let yes = |is: bool| if is { "yes" } else { "no" };
    for row in &rows {
        let (step_up, renews) = (yes(row.step_up), yes(row.renews));
        line([&row.method, &row.path, row.who, step_up, renews, row.rate_limit]);
    }
    Ok(())
}
