//! Every route and the layers around them, top to bottom: the order is the policy.

pub mod table;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use super::layers::access::Guard;
use super::layers::refusals::Drawing;
use super::layers::{
    access, body, client, cors, cross_origin, headers, host, in_flight, policy, refusals,
    request_log, throttled, viewer,
};
use super::openapi::swagger;
use super::openapi::swagger::Document;
use super::pages::{self, mailbox};
use super::refusal;
use super::routes::{Policies, Routes};
use super::{assets, auth, forms, once, probes, well_known};
use crate::server::resources;
use crate::server::state::AppState;

/// What people and programs can ask for. A page or form that says nothing of itself is closed.
pub fn routes() -> Routes {
    forms::unsaid(pages::unsaid(said()))
}

/// What says something of itself; each line names who answers.
pub(super) fn said() -> Routes {
    Routes::default()
        .merge(pages::routes())
        .merge(mailbox::routes())
        .merge(auth::routes())
        .merge(resources::ALL.iter().fold(Routes::default(), |all, it| all.merge((it.routes)())))
        .merge(swagger::routes())
        .merge(well_known::routes())
        .merge(probes::routes())
}

/// The `OpenAPI` document, as JSON.
pub fn document() -> String {
    Document::new(&routes()).text().to_owned()
}

pub fn build(app: AppState) -> Router {
    serve(app, routes())
}

/// What [`build`] does, with the routes that it is given.
pub fn serve(app: AppState, routes: Routes) -> Router {
    let document = Document::new(&routes);
    let policies = Policies::new(&routes);
    let drawing = Arc::new(Drawing {
        options: app.leptos.clone(),
        policies: policies.clone(),
        languages: app.config.languages.clone(),
        brand: Arc::clone(&app.config.brand),
        secrets: Arc::clone(&app.secrets),
    });
    let guard = Guard::new(app.clone(), &policies);
    // The last layer added is the outermost: read from the bottom up for the way of a request.
    routes
        .router
        .method_not_allowed_fallback(refusal::method_not_allowed)
        .fallback(pages::not_found)
        .layer(Extension(document))
        .layer(from_fn_with_state(app.clone(), once::idempotency::layer))
        .layer(from_fn_with_state(guard, access::guard))
        .layer(from_fn_with_state(app.clone(), viewer::provide))
        .layer(from_fn_with_state(policies, policy::say))
        .layer(from_fn_with_state(app.clone(), once::forms::layer))
        .layer(from_fn_with_state(app.clone(), in_flight::admit))
        .layer(DefaultBodyLimit::disable()) // `body` has read it already, bounded
        .layer(from_fn(body::bound))
        .layer(from_fn_with_state(app.clone(), throttled::limit))
        .layer(from_fn_with_state(app.clone(), cross_origin::check))
        .layer(cors::layer(&app.config))
        .layer(from_fn_with_state(app.clone(), cors::suppress))
        .merge(assets::router(&app))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(app.clone(), host::check))
        .layer(CatchPanicLayer::custom(refusal::after_panic))
        .layer(from_fn(request_log::log))
        .layer(from_fn_with_state(app.clone(), in_flight::carry_out))
        .layer(from_fn_with_state(drawing, refusals::draw))
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn_with_state(app.clone(), client::identify))
        .with_state(app)
}
