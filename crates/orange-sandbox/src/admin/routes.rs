//! Every admin route, described once: the router, the answer of `GET /_sandbox` and the tables of the documents come
//! from it.

use std::future::{Ready, ready};

use axum::Router;
use axum::handler::Handler;
use axum::response::Response;
use axum::routing::{self, MethodFilter, MethodRouter};
use serde_json::{Value, json};

use super::response::{Refused, ok};
use super::{incidents, operator, state, webhooks};
use crate::state::AppState;

pub(crate) const BASE_PATH: &str = "/_sandbox";

struct Route {
    method: &'static str,
    /// Below [`BASE_PATH`].
    path: &'static str,
    /// An example; empty for none.
    body: &'static str,
    summary: &'static str,
    handler: MethodRouter<AppState>,
}

impl Route {
    fn new<H: Handler<T, AppState>, T: 'static>(
        (method, filter): (&'static str, MethodFilter),
        path: &'static str,
        summary: &'static str,
        handler: H,
    ) -> Self {
        Self { method, path, body: "", summary, handler: routing::on(filter, handler) }
    }

    /// An example of the body.
    fn body(mut self, example: &'static str) -> Self {
        self.body = example;
        self
    }
}

fn routes() -> Vec<Route> {
    const GET: (&str, MethodFilter) = ("GET", MethodFilter::GET);
    const POST: (&str, MethodFilter) = ("POST", MethodFilter::POST);
    const PUT: (&str, MethodFilter) = ("PUT", MethodFilter::PUT);
    const PATCH: (&str, MethodFilter) = ("PATCH", MethodFilter::PATCH);
    const DELETE: (&str, MethodFilter) = ("DELETE", MethodFilter::DELETE);
    vec![
        Route::new(GET, "", "lists these routes", index),
        Route::new(GET, "/requests", "every received request, oldest first", state::requests),
        Route::new(GET, "/effects", "every effect, oldest first", state::effects),
        Route::new(DELETE, "/journal", "forgets requests and effects", state::clear_journal),
        Route::new(GET, "/clock", "the sandbox's time", state::clock),
        Route::new(POST, "/clock/advance", "moves the clock forward", state::advance)
            .body(r#"{"seconds": 3600}"#),
        Route::new(GET, "/quirks", "the switches of `Quirks`", state::quirks),
        Route::new(PUT, "/quirks", "sets the switches, those not named to their defaults", state::set_quirks)
            .body(r#"{"maxLimit": 50}"#),
        Route::new(GET, "/faults", "the fault plan and how often each rule was followed", state::faults),
        Route::new(PUT, "/faults", "replaces the fault plan", state::set_faults)
            .body(r#"{"rules": [{"fault": "hang"}]}"#),
        Route::new(POST, "/faults", "adds a rule to the fault plan", state::add_fault)
            .body(r#"{"fault": "reset", "times": 1}"#),
        Route::new(DELETE, "/faults", "empties the fault plan", state::clear_faults),
        Route::new(POST, "/tokens/expire", "expires every token", state::expire_tokens),
        Route::new(POST, "/tokens/revoke", "forgets every token", state::revoke_tokens),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/qualify",
            "takes a ticket on; every property is optional",
            operator::qualify,
        )
        .body(r#"{"complexity": "SIMPLE", "zone": "ZMD", "expectedInSeconds": 604800}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/requalify",
            "qualifies a ticket in progress anew",
            operator::requalify,
        )
        .body(r#"{"complexity": "COMPLEX", "zone": "ZTD", "details": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/hold",
            "asks the commercial operator for information",
            operator::hold,
        )
        .body(r#"{"details": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/resolve",
            "resolves a ticket; the body is optional",
            operator::resolve,
        )
        .body(r#"{"buildingId": "IMB/00000/X/0001"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/give-up",
            "resolves a ticket as not resolvable",
            operator::give_up,
        )
        .body(r#"{"details": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/reject",
            "rejects a ticket that was not taken on",
            operator::reject,
        )
        .body(r#"{"reason": "INVALID", "details": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/expire-answer",
            "resolves a ticket whose information did not come",
            operator::expire_answer,
        ),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/expire-validation",
            "closes a resolved ticket that nobody validated",
            operator::expire_validation,
        ),
        Route::new(POST, "/anomalie-adresse/{id}/note", "adds a note of the operator", operator::note)
            .body(r#"{"text": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/validate-file",
            "accepts a file of a ticket",
            operator::validate_file,
        )
        .body(r#"{"attachmentId": "…"}"#),
        Route::new(
            POST,
            "/anomalie-adresse/{id}/reject-file",
            "refuses a file of a ticket",
            operator::reject_file,
        )
        .body(r#"{"attachmentId": "…", "details": "…"}"#),
        Route::new(DELETE, "/anomalie-adresse/{id}", "removes a ticket", operator::remove),
        Route::new(POST, "/incidents", "opens an incident, which shows after 3 minutes", incidents::open)
            .body(r#"{"priority": "P1", "description": "…"}"#),
        Route::new(
            PATCH,
            "/incidents/{id}",
            "changes properties of an incident, which shows after 3 minutes",
            incidents::change,
        )
        .body(r#"{"priority": "P2"}"#),
        Route::new(
            POST,
            "/incidents/{id}/notes",
            "writes a note on an incident, which shows after 3 minutes",
            incidents::note,
        )
        .body(r#"{"text": "…"}"#),
        Route::new(GET, "/events", "every event so far, oldest first", webhooks::events),
        Route::new(GET, "/events/subscriptions", "every subscription", webhooks::subscriptions),
        Route::new(
            POST,
            "/events/subscriptions",
            "sends events to a URL of this machine",
            webhooks::subscribe,
        )
        .body(r#"{"url": "http://127.0.0.1:9000/event"}"#),
        Route::new(DELETE, "/events/subscriptions/{id}", "ends a subscription", webhooks::unsubscribe),
        Route::new(GET, "/events/deliveries", "the outcome of every delivery", webhooks::deliveries),
        Route::new(DELETE, "/events/deliveries", "forgets the deliveries that have ended", webhooks::clear),
        Route::new(
            POST,
            "/events/deliver",
            "waits until every delivery that is due has ended",
            webhooks::deliver,
        ),
    ]
}

/// Serves every admin route.
pub(crate) fn router(state: AppState) -> Router {
    let router = Router::new()
        .route(&format!("{BASE_PATH}/"), routing::get(index))
        .route(&format!("{BASE_PATH}/{{*path}}"), routing::any(unknown));
    let add = |router: Router<AppState>, Route { path, handler, .. }: Route| {
        router.route(&format!("{BASE_PATH}{path}"), handler)
    };
    routes().into_iter().fold(router, add).with_state(state)
}

// A named future: an opaque one would depend on the routes, which depend on it.
fn index() -> Ready<Response> {
    let routes = routes().into_iter().map(|Route { method, path, body, summary, .. }| {
        let mut entry = json!({ "method": method, "path": format!("{BASE_PATH}{path}"), "summary": summary });
        if !body.is_empty() {
            entry["body"] = serde_json::from_str(body).unwrap_or_else(|_| body.into());
        }
        entry
    });
    ready(ok(json!({ "version": env!("CARGO_PKG_VERSION"), "routes": routes.collect::<Value>() })))
}

async fn unknown() -> Refused {
    Refused::not_found(format!("there is no such admin route; GET {BASE_PATH} lists them"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The routes as a table in Markdown.
    fn table() -> String {
        let mut text = "| route | body | effect |\n|---|---|---|\n".to_owned();
        for Route { method, path, body, summary, .. } in routes() {
            let body = if body.is_empty() { String::new() } else { format!("`{body}` ") };
            text.push_str(&format!("| `{method} {BASE_PATH}{path}` | {body}| {summary} |\n"));
        }
        text
    }

    #[test]
    fn the_documents_list_every_route() {
        let table = table();
        for (name, document) in
            [("src/admin/ADMIN.md", include_str!("ADMIN.md")), ("README.md", include_str!("../../README.md"))]
        {
            assert!(document.contains(&table), "{name} needs this table:\n\n{table}");
        }
    }
}
