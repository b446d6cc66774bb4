//! Every admin route, described once: the router, the answer of `GET /_sandbox` and the table of the README come from
//! it.

use std::future::{Ready, ready};

use axum::Router;
use axum::response::Response;
use axum::routing::{self, MethodFilter, MethodRouter};
use serde_json::{Value, json};

use super::operator::action;
use super::response::{AdminError, ok};
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

/// Lists routes: method, path below [`BASE_PATH`], an example of the body if there is one, handler, summary.
macro_rules! routes {
    ($($method:ident $path:literal $($body:literal)? => $handler:expr, $summary:literal;)*) => {
        vec![$(Route {
            method: stringify!($method),
            path: $path,
            body: concat!("" $(, $body)?),
            summary: $summary,
            handler: routing::on(MethodFilter::$method, $handler),
        }),*]
    };
}

fn routes() -> Vec<Route> {
    routes! {
        GET "" => index, "lists these routes";
        GET "/requests" => state::requests, "every received request, oldest first";
        GET "/effects" => state::effects, "every effect, oldest first";
        DELETE "/journal" => state::clear_journal, "forgets requests and effects";
        GET "/clock" => state::clock, "the sandbox's time";
        POST "/clock/advance" r#"{"seconds": 3600}"# => state::advance, "moves the clock forward";
        GET "/quirks" => state::quirks, "the switches of `Quirks`";
        PUT "/quirks" r#"{"maxLimit": 50}"#
            => state::set_quirks, "sets the switches, those not named to their defaults";
        GET "/faults" => state::faults, "the fault plan and how often each rule was followed";
        PUT "/faults" r#"{"rules": [{"fault": "hang"}]}"# => state::set_faults, "replaces the fault plan";
        POST "/faults" r#"{"fault": "reset", "times": 1}"# => state::add_fault, "adds a rule to the fault plan";
        DELETE "/faults" => state::clear_faults, "empties the fault plan";
        POST "/tokens/expire" => state::expire_tokens, "expires every token";
        POST "/tokens/revoke" => state::revoke_tokens, "forgets every token";
        POST "/anomalie-adresse/{id}/qualify" r#"{"complexity": "SIMPLE", "zone": "ZMD", "expectedInSeconds": 604800}"#
            => action(operator::qualify), "takes a ticket on; every property is optional";
        POST "/anomalie-adresse/{id}/requalify" r#"{"complexity": "COMPLEX", "zone": "ZTD", "details": "…"}"#
            => action(operator::requalify), "qualifies a ticket in progress anew";
        POST "/anomalie-adresse/{id}/hold" r#"{"details": "…"}"#
            => action(operator::hold), "asks the commercial operator for information";
        POST "/anomalie-adresse/{id}/resolve" r#"{"buildingId": "IMB/00000/X/0001"}"#
            => action(operator::resolve), "resolves a ticket; the body is optional";
        POST "/anomalie-adresse/{id}/give-up" r#"{"details": "…"}"#
            => action(operator::give_up), "resolves a ticket as not resolvable";
        POST "/anomalie-adresse/{id}/reject" r#"{"reason": "INVALID", "details": "…"}"#
            => action(operator::reject), "rejects a ticket that was not taken on";
        POST "/anomalie-adresse/{id}/expire-answer"
            => action(operator::expire_answer), "resolves a ticket whose information did not come";
        POST "/anomalie-adresse/{id}/expire-validation"
            => action(operator::expire_validation), "closes a resolved ticket that nobody validated";
        POST "/anomalie-adresse/{id}/note" r#"{"text": "…"}"# => operator::note, "adds a note of the operator";
        POST "/anomalie-adresse/{id}/validate-file" r#"{"attachmentId": "…"}"#
            => operator::validate_file, "accepts a file of a ticket";
        POST "/anomalie-adresse/{id}/reject-file" r#"{"attachmentId": "…", "details": "…"}"#
            => operator::reject_file, "refuses a file of a ticket";
        DELETE "/anomalie-adresse/{id}" => operator::remove, "removes a ticket";
        POST "/incidents" r#"{"priority": "P1", "description": "…"}"#
            => incidents::open, "opens an incident, which shows after 3 minutes";
        PATCH "/incidents/{id}" r#"{"priority": "P2"}"#
            => incidents::change, "changes properties of an incident, which shows after 3 minutes";
        POST "/incidents/{id}/notes" r#"{"text": "…"}"#
            => incidents::note, "writes a note on an incident, which shows after 3 minutes";
        GET "/events" => webhooks::events, "every event so far, oldest first";
        GET "/events/subscriptions" => webhooks::subscriptions, "every subscription";
        POST "/events/subscriptions" r#"{"url": "http://127.0.0.1:9000/event"}"#
            => webhooks::subscribe, "sends events to a URL of this machine";
        DELETE "/events/subscriptions/{id}" => webhooks::unsubscribe, "ends a subscription";
        GET "/events/deliveries" => webhooks::deliveries, "the outcome of every delivery";
        DELETE "/events/deliveries" => webhooks::clear, "forgets the deliveries that have ended";
        POST "/events/deliver" => webhooks::deliver, "waits until every delivery that is due has ended";
    }
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

async fn unknown() -> AdminError {
    AdminError::not_found(format!("there is no such admin route; GET {BASE_PATH} lists them"))
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
    fn the_readme_lists_every_route() {
        let table = table();
        assert!(include_str!("../../README.md").contains(&table), "README.md needs this table:\n\n{table}");
    }
}
