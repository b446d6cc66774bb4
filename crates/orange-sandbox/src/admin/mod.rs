#![doc = include_str!("ADMIN.md")]

mod access;
mod incidents;
mod operator;
mod state;

use std::future::{Ready, ready};

use axum::Router;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::{MethodRouter, any, delete, get, patch, post, put};
use http::StatusCode;
use http::header::{ALLOW, CONTENT_TYPE};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) use self::access::AdminAccess;
use crate::events::admin as events;
use crate::gateway;
use crate::operator::OperatorError;
use crate::problem::json_answer;
use crate::sandbox::Shared;

pub(crate) const BASE_PATH: &str = "/_sandbox";

/// One admin route: how it is called, documented and served.
struct Route {
    method: &'static str,
    /// Below [`BASE_PATH`].
    path: &'static str,
    /// An example of the body; empty for none.
    body: &'static str,
    summary: &'static str,
    handler: fn() -> MethodRouter<Shared>,
}

const fn route(
    method: &'static str,
    path: &'static str,
    body: &'static str,
    summary: &'static str,
    handler: fn() -> MethodRouter<Shared>,
) -> Route {
    Route { method, path, body, summary, handler }
}

/// Every admin route. The router, the answer of `GET /_sandbox` and the tables of the documents come from it.
const ROUTES: &[Route] = &[
    route("GET", "", "", "lists these routes", || get(index)),
    route("GET", "/requests", "", "every received request, oldest first", || get(state::requests)),
    route("GET", "/effects", "", "every effect, oldest first", || get(state::effects)),
    route("DELETE", "/journal", "", "forgets requests and effects", || delete(state::clear_journal)),
    route("GET", "/clock", "", "the sandbox's time", || get(state::clock)),
    route("POST", "/clock/advance", r#"{"seconds": 3600}"#, "moves the clock forward", || {
        post(state::advance)
    }),
    route("GET", "/quirks", "", "the switches of `Quirks`", || get(state::quirks)),
    route(
        "PUT",
        "/quirks",
        r#"{"maxLimit": 50}"#,
        "sets the switches, those not named to their defaults",
        || put(state::set_quirks),
    ),
    route("GET", "/faults", "", "the fault plan and how often each rule was followed", || get(state::faults)),
    route("PUT", "/faults", r#"{"rules": [{"fault": "hang"}]}"#, "replaces the fault plan", || {
        put(state::set_faults)
    }),
    route("POST", "/faults", r#"{"fault": "reset", "times": 1}"#, "adds a rule to the fault plan", || {
        post(state::add_fault)
    }),
    route("DELETE", "/faults", "", "empties the fault plan", || delete(state::clear_faults)),
    route("POST", "/tokens/expire", "", "expires every token", || post(state::expire_tokens)),
    route("POST", "/tokens/revoke", "", "forgets every token", || post(state::revoke_tokens)),
    route(
        "POST",
        "/anomalie-adresse/{id}/qualify",
        r#"{"complexity": "SIMPLE", "zone": "ZMD", "expectedInSeconds": 604800}"#,
        "takes a ticket on; every property is optional",
        || post(operator::qualify),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/requalify",
        r#"{"complexity": "COMPLEX", "zone": "ZTD", "details": "…"}"#,
        "qualifies a ticket in progress anew",
        || post(operator::requalify),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/hold",
        r#"{"details": "…"}"#,
        "asks the commercial operator for information",
        || post(operator::hold),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/resolve",
        r#"{"buildingId": "IMB/00000/X/0001"}"#,
        "resolves a ticket; the body is optional",
        || post(operator::resolve),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/give-up",
        r#"{"details": "…"}"#,
        "resolves a ticket as not resolvable",
        || post(operator::give_up),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/reject",
        r#"{"reason": "INVALID", "details": "…"}"#,
        "rejects a ticket that was not taken on",
        || post(operator::reject),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/expire-answer",
        "",
        "resolves a ticket whose information did not come",
        || post(operator::expire_answer),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/expire-validation",
        "",
        "closes a resolved ticket that nobody validated",
        || post(operator::expire_validation),
    ),
    route("POST", "/anomalie-adresse/{id}/note", r#"{"text": "…"}"#, "adds a note of the operator", || {
        post(operator::note)
    }),
    route(
        "POST",
        "/anomalie-adresse/{id}/validate-file",
        r#"{"attachmentId": "…"}"#,
        "accepts a file of a ticket",
        || post(operator::validate_file),
    ),
    route(
        "POST",
        "/anomalie-adresse/{id}/reject-file",
        r#"{"attachmentId": "…", "details": "…"}"#,
        "refuses a file of a ticket",
        || post(operator::reject_file),
    ),
    route("DELETE", "/anomalie-adresse/{id}", "", "removes a ticket", || delete(operator::remove)),
    route(
        "POST",
        "/incidents",
        r#"{"priority": "P1", "description": "…"}"#,
        "opens an incident, which shows after 3 minutes",
        || post(incidents::open),
    ),
    route(
        "PATCH",
        "/incidents/{id}",
        r#"{"priority": "P2"}"#,
        "changes properties of an incident, which shows after 3 minutes",
        || patch(incidents::change),
    ),
    route(
        "POST",
        "/incidents/{id}/notes",
        r#"{"text": "…"}"#,
        "writes a note on an incident, which shows after 3 minutes",
        || post(incidents::note),
    ),
    route("GET", "/events", "", "every event so far, oldest first", || get(events::events)),
    route("GET", "/events/subscriptions", "", "every subscription", || get(events::subscriptions)),
    route(
        "POST",
        "/events/subscriptions",
        r#"{"url": "http://127.0.0.1:9000/event"}"#,
        "sends events to a URL of this machine",
        || post(events::subscribe),
    ),
    route("DELETE", "/events/subscriptions/{id}", "", "ends a subscription", || delete(events::unsubscribe)),
    route("GET", "/events/deliveries", "", "the outcome of every delivery", || get(events::deliveries)),
    route("DELETE", "/events/deliveries", "", "forgets the deliveries that have ended", || {
        delete(events::clear)
    }),
    route("POST", "/events/deliver", "", "waits until every delivery that is due has ended", || {
        post(events::deliver)
    }),
];

pub(crate) fn router() -> Router<Shared> {
    let routes = Router::new()
        .route(&format!("{BASE_PATH}/"), get(index))
        .route(&format!("{BASE_PATH}/{{*path}}"), any(unknown));
    ROUTES
        .iter()
        .fold(routes, |router, route| router.route(&format!("{BASE_PATH}{}", route.path), (route.handler)()))
}

// A named future: an opaque one would depend on the table, which depends on it.
fn index() -> Ready<Response> {
    let routes = ROUTES.iter().map(|route| {
        let mut entry = json!({
            "method": route.method,
            "path": format!("{BASE_PATH}{}", route.path),
            "summary": route.summary,
        });
        if !route.body.is_empty() {
            entry["body"] = serde_json::from_str(route.body).unwrap_or_else(|_| route.body.into());
        }
        entry
    });
    ready(ok(json!({ "version": env!("CARGO_PKG_VERSION"), "routes": routes.collect::<Vec<_>>() })))
}

async fn unknown() -> Refused {
    Refused::not_found(format!("there is no such admin route; GET {BASE_PATH} lists them"))
}

/// Answers an admin request, unless a page of another site may have sent it.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    // Without a socket there is no browser.
    if let Some(access) = request.extensions().get::<AdminAccess>()
        && let Err(why) = access.check(request.uri(), request.headers())
    {
        return refused(StatusCode::FORBIDDEN, &why);
    }
    let mut answer = next.run(request).await;
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED && !answer.headers().contains_key(CONTENT_TYPE) {
        let allow = answer.headers_mut().remove(ALLOW);
        answer = refused(StatusCode::METHOD_NOT_ALLOWED, "the admin route does not have this method");
        allow.into_iter().for_each(|allow| drop(answer.headers_mut().insert(ALLOW, allow)));
    } else if gateway::is_rejection(&answer) {
        answer = refused(StatusCode::BAD_REQUEST, "the path or the body of the request cannot be read");
    }
    answer
}

/// An admin request that makes no sense: its status, and what is wrong.
pub(crate) struct Refused(StatusCode, String);

impl Refused {
    pub(crate) fn bad_request(text: String) -> Self {
        Self(StatusCode::BAD_REQUEST, text)
    }

    pub(crate) fn not_found(text: String) -> Self {
        Self(StatusCode::NOT_FOUND, text)
    }
}

impl From<OperatorError> for Refused {
    fn from(error: OperatorError) -> Self {
        let status = if error.is_not_found() { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT };
        Self(status, error.to_string())
    }
}

impl axum::response::IntoResponse for Refused {
    fn into_response(self) -> Response {
        refused(self.0, &self.1)
    }
}

/// An answer of the sandbox itself that Orange has no counterpart for.
pub(crate) fn refused(status: StatusCode, why: &str) -> Response {
    json_answer(status, &json!({ "error": why }))
}

/// Reads a body that may be left out when everything in it may.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refused> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| Refused(StatusCode::BAD_REQUEST, error.to_string()))
}

pub(crate) fn ok(value: impl serde::Serialize) -> Response {
    json_answer(StatusCode::OK, &serde_json::to_value(value).unwrap_or(Value::Null))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The routes as a table in Markdown.
    fn table() -> String {
        let mut text = "| route | body | effect |\n|---|---|---|\n".to_owned();
        for Route { method, path, body, summary, .. } in ROUTES {
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
