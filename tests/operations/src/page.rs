//! The page that Prometheus reads, over HTTP.

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::Metrics;

/// Returns a router with the page at `/metrics`.
pub fn router(metrics: Metrics) -> Router {
    Router::new().route("/metrics", get(move || async move { page(&metrics) }))
}

/// The page, in the text format of Prometheus.
fn page(metrics: &Metrics) -> Response {
    match metrics.page() {
        Ok(page) => ([(CONTENT_TYPE, "text/plain; version=0.0.4")], page).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
