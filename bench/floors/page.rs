use axum::Router;
use axum::extract::Request;
use axum::routing::get;
use leptos::prelude::*;
use leptos_axum::{generate_route_list, render_app_async};

/// `html`, `head`, `title`, `body`, and `main`.
const AROUND: usize = 5;

pub fn router(elements: usize, bytes: usize) -> Router {
    generate_route_list(|| ()); // there are none, but it is what starts the executor of Leptos
    let count = elements.saturating_sub(AROUND).max(1);
    let empty = page(count, 0).to_html().len();
    let letters = bytes.saturating_sub(empty) / count;
    let draw = move |request: Request| render_app_async(move || page(count, letters))(request);
    Router::new().route("/", get(draw))
}

fn page(count: usize, letters: usize) -> impl IntoView {
    let paragraph = move |_| view! { <p class="floor">{"x".repeat(letters)}</p> };
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <title>"A floor"</title>
            </head>
            <body>
                <main>{(0..count).map(paragraph).collect_view()}</main>
            </body>
        </html>
    }
}
