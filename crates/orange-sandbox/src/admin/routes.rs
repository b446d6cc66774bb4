//! The admin routes. The router and the response of `GET /_sandbox` are derived from one list, and a test compares it
//! with the table of the README.

use std::future::{Ready, ready};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::{self, MethodFilter, MethodRouter};
use http::StatusCode;
use serde_json::{Value, json};

use super::operator::{
    DetailsBody, EmptyBody, FileBody, NoteBody, QualifyBody, RejectBody, RejectFileBody, ResolveBody, action,
};
use super::response::{AdminError, json_ok};
use super::{data, incidents, inspector, journal, journeys, state, stream, webhooks};
use crate::state::AppState;

pub(crate) use crate::journal::ADMIN_PATH as BASE_PATH;

/// A route with its description.
struct Route {
    method: &'static str,
    /// Relative to [`BASE_PATH`].
    path: &'static str,
    /// An example; empty if there is no body.
    body: &'static str,
    summary: &'static str,
    handler: MethodRouter<AppState>,
}

/// Lists routes: method, path relative to [`BASE_PATH`], example of the body if any, handler, summary.
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
        GET "" => index, "the inspector for a browser; for programs, lists these routes";
        GET "/assets/{file}" => inspector::asset, "a file of the inspector";
        GET "/stream" => stream::stream, "server-sent events: requests, effects, deliveries and the clock";
        GET "/requests" => journal::requests,
            "recorded requests, oldest first; with parameters, summaries of a page, newest first";
        GET "/requests/{sequence}" => journal::request, "a request with its response, explanation, curl and Rust";
        GET "/effects" => journal::effects, "effects, oldest first";
        DELETE "/journal" => journal::clear, "deletes recorded requests and effects";
        GET "/journeys/export" => journeys::export,
            "the recorded requests and changes as a file: ?format=har or ?format=recording";
        POST "/journeys/import" r#"{"log": {"entries": []}}"# => journeys::import, "adds the requests of such a file";
        GET "/clock" => state::clock, "the sandbox time";
        POST "/clock/advance" r#"{"seconds": 3600}"# => state::advance, "advances the clock";
        GET "/quirks" => state::quirks, "the quirks";
        PUT "/quirks" r#"{"maxLimit": 50}"#
            => state::set_quirks, "sets the quirks; omitted ones get their defaults";
        GET "/quirks/options" => state::quirk_options, "the possible values of each quirk";
        GET "/faults" => state::faults, "the fault plan and the number of faults for each rule";
        PUT "/faults" r#"{"rules": [{"fault": "hang"}]}"# => state::set_faults, "replaces the fault plan";
        POST "/faults" r#"{"fault": "reset", "times": 1}"# => state::add_fault, "adds a rule to the fault plan";
        DELETE "/faults" => state::clear_faults, "removes every rule";
        DELETE "/faults/{index}" => state::remove_fault, "removes a rule, counted from 0";
        GET "/faults/presets" => state::fault_presets, "named faults, and whether they are switched on";
        PUT "/faults/presets/{name}" r#"{"enabled": true}"# => state::switch_fault_preset, "switches a named fault";
        POST "/tokens/expire" => state::expire_tokens, "expires every token";
        POST "/tokens/revoke" => state::revoke_tokens, "revokes every token";
        GET "/tickets" => data::tickets, "tickets, newest first";
        GET "/tickets/{id}" => data::ticket, "a ticket with its timeline, its files and the possible actions";
        GET "/tickets/{id}/files/{attachmentId}" => data::ticket_file, "the content of a file of a ticket";
        POST "/anomalie-adresse/{id}/qualify" r#"{"complexity": "SIMPLE", "zone": "ZMD", "expectedInSeconds": 604800}"#
            => action(|operator, id, body: QualifyBody| operator.qualify(id, body.qualification())),
            "qualifies a ticket; every property is optional";
        POST "/anomalie-adresse/{id}/requalify" r#"{"complexity": "COMPLEX", "zone": "ZTD", "details": "…"}"#
            => action(|operator, id, body: QualifyBody| operator.requalify(id, &body.details, body.qualification())),
            "requalifies a ticket in progress";
        POST "/anomalie-adresse/{id}/hold" r#"{"details": "…"}"#
            => action(|operator, id, DetailsBody { details }| operator.hold(id, &details)),
            "asks the commercial operator for information, in the details and in a note";
        POST "/anomalie-adresse/{id}/resolve" r#"{"buildingId": "IMB/00000/X/0001"}"#
            => action(|operator, id, ResolveBody { building_id }| match building_id {
                Some(building_id) => operator.resolve_with_building(id, &building_id),
                None => operator.resolve(id),
            }),
            "resolves a ticket; the body is optional";
        POST "/anomalie-adresse/{id}/give-up" r#"{"details": "…"}"#
            => action(|operator, id, DetailsBody { details }| operator.give_up(id, &details)),
            "marks a ticket as unresolvable";
        POST "/anomalie-adresse/{id}/reject" r#"{"reason": "INVALID", "details": "…"}"#
            => action(|operator, id, body: RejectBody| operator.reject(id, &body.reason, body.details.as_deref())),
            "rejects a ticket that was never qualified";
        POST "/anomalie-adresse/{id}/expire-answer"
            => action(|operator, id, EmptyBody {}| operator.expire_answer(id)),
            "resolves a ticket whose information did not arrive";
        POST "/anomalie-adresse/{id}/expire-validation"
            => action(|operator, id, EmptyBody {}| operator.expire_validation(id)),
            "closes a resolved ticket that nobody validated";
        POST "/anomalie-adresse/{id}/note" r#"{"text": "…"}"#
            => action(|operator, id, NoteBody { text }| operator.add_note(id, &text)), "adds a note";
        POST "/anomalie-adresse/{id}/validate-file" r#"{"attachmentId": "…"}"#
            => action(|operator, id, FileBody { attachment_id }| operator.validate_file(id, &attachment_id)),
            "accepts a file of a ticket";
        POST "/anomalie-adresse/{id}/reject-file" r#"{"attachmentId": "…", "details": "…"}"#
            => action(|operator, id, body: RejectFileBody| {
                operator.reject_file(id, &body.attachment_id, &body.details)
            }),
            "rejects a file of a ticket";
        DELETE "/anomalie-adresse/{id}" => action(|operator, id, EmptyBody {}| operator.remove(id)), "removes a ticket";
        GET "/incidents" => data::incidents, "visible incidents, newest first";
        GET "/incidents/{id}" => data::incident, "an incident with its notes, files and freeze periods";
        POST "/incidents" r#"{"priority": "P1", "description": "…"}"#
            => incidents::open, "opens an incident, visible after 3 minutes";
        PATCH "/incidents/{id}" r#"{"priority": "P2"}"#
            => incidents::change, "changes fields of an incident, visible after 3 minutes";
        POST "/incidents/{id}/notes" r#"{"text": "…"}"#
            => incidents::add_note, "adds a note to an incident, visible after 3 minutes";
        GET "/inventory/{collection}" => data::inventory,
            "accounts, locations, servicePoints or configurationItems";
        GET "/interventions" => data::interventions, "interventions with their photos, newest first";
        GET "/interventions/{id}" => data::intervention, "an intervention with its photos";
        GET "/interventions/{id}/photos/{photo}" => data::photo, "the content of a photo";
        GET "/events" => webhooks::events, "events, oldest first";
        GET "/events/subscriptions" => webhooks::subscriptions, "subscriptions";
        POST "/events/subscriptions" r#"{"url": "http://127.0.0.1:9000/event"}"#
            => webhooks::subscribe, "subscribes a URL on this machine";
        DELETE "/events/subscriptions/{id}" => webhooks::unsubscribe, "ends a subscription";
        GET "/events/deliveries" => webhooks::deliveries, "deliveries and their outcome";
        DELETE "/events/deliveries" => webhooks::clear_deliveries, "deletes completed deliveries";
        POST "/events/deliver" => webhooks::deliver, "delivers due events and waits for them";
    }
}

/// Returns the router of the admin routes.
pub(crate) fn router(state: AppState) -> Router {
    let router = Router::new()
        .route(&format!("{BASE_PATH}/"), routing::get(index))
        .route(&format!("{BASE_PATH}/{{*path}}"), routing::any(not_found));
    let add = |router: Router<AppState>, Route { path, handler, .. }: Route| {
        router.route(&format!("{BASE_PATH}{path}"), handler)
    };
    let router = routes().into_iter().fold(router, add);
    router.method_not_allowed_fallback(method_not_allowed).with_state(state)
}

// A named future: this function is part of the list that it reads, so the type of an async function would be recursive.
fn index(request: Request) -> Ready<Response> {
    if inspector::is_preferred(request.headers()) {
        return ready(inspector::page(&request));
    }
    let routes = routes().into_iter().map(|Route { method, path, body, summary, .. }| {
        let mut entry = json!({ "method": method, "path": format!("{BASE_PATH}{path}"), "summary": summary });
        if !body.is_empty() {
            entry["body"] = serde_json::from_str(body).unwrap_or_else(|_| body.into());
        }
        entry
    });
    ready(json_ok(json!({ "version": env!("CARGO_PKG_VERSION"), "routes": routes.collect::<Value>() })))
}

async fn not_found() -> AdminError {
    AdminError::not_found(format!("admin route not found; GET {BASE_PATH} lists them"))
}

async fn method_not_allowed() -> AdminError {
    AdminError(StatusCode::METHOD_NOT_ALLOWED, "the admin route does not support this method".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the routes as a Markdown table.
    fn table() -> String {
        let mut text = "| route | body | effect |\n|---|---|---|\n".to_owned();
        for Route { method, path, body, summary, .. } in routes() {
            let body = if body.is_empty() { String::new() } else { format!("`{body}` ") };
            text.push_str(&format!("| `{method} {BASE_PATH}{path}` | {body}| {summary} |\n"));
        }
        text
    }

    #[test]
    fn readme_lists_every_route() {
        let table = table();
        assert!(include_str!("../../README.md").contains(&table), "README.md needs this table:\n\n{table}");
    }
}
