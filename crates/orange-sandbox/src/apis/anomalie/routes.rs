//! HTTP routes of tickets.

use std::borrow::Cow;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::header::{IF_MATCH, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::Value;

use super::note_routes::{self, set_etag};
use super::ticket::Ticket;
use super::tickets::{Shared, Tickets, unknown_ticket};
use super::update::{WriteMode, creation, write};
use super::view::View;
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::{Quirks, SingleResource};
use crate::request_body::json_object;
use crate::sync::lock;
use crate::tmf::{self, ListPage, Record as _, Window, select, selects_all_records};
use crate::webhooks::EventType;

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, tickets: Arc<Tickets>) -> Router {
    Router::new()
        .route(base, get(list_tickets).head(count_tickets).post(create_ticket))
        .route(&format!("{base}/{{id}}"), get(get_ticket).put(replace_ticket).patch(patch_ticket))
        .merge(note_routes::router(base))
        .with_state(tickets)
}

/// Converts the outcome of a handler into a response.
fn respond(tickets: &Tickets, outcome: impl FnOnce(&Quirks) -> Result<Response, Problem>) -> Response {
    let quirks = tickets.environment.quirks();
    list_response::respond(&quirks, outcome(&quirks))
}

async fn list_tickets(State(tickets): Shared, uri: Uri) -> Response {
    respond(&tickets, |quirks| {
        let query = parse(&uri)?;
        let page = evaluate(&tickets, quirks, &query, quirks.window())?;
        Ok(list_response::page_response(&page, quirks))
    })
}

async fn count_tickets(State(tickets): Shared, uri: Uri) -> Response {
    respond(&tickets, |quirks| {
        // The count depends on the filters only.
        let filters: Query = parse(&uri)?.filters().iter().cloned().collect();
        let window = Window { default_limit: 0, max_limit: None };
        let total = evaluate(&tickets, quirks, &filters, window)?.total;
        Ok(list_response::count_response(total))
    })
}

async fn get_ticket(State(tickets): Shared, Path(id): Path<String>, uri: Uri) -> Response {
    respond(&tickets, |quirks| {
        // A single ticket supports `fields`; other parameters are ignored.
        let fields = parse(&uri)?.selected_fields().to_vec();
        let store = lock(&tickets.store);
        let ticket = store.get(&id).ok_or_else(unknown_ticket)?;
        let mut response = single(&ticket, quirks, &fields, StatusCode::OK);
        set_etag(response.headers_mut(), &ticket.version(), quirks);
        Ok(response)
    })
}

async fn create_ticket(State(tickets): Shared, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, tickets.environment.limits.body_bytes).await;
    respond(&tickets, |quirks| {
        let (kind, payload) = creation(body?)?;
        let request_id = RequestId::of(&parts.extensions);
        let mut store = lock(&tickets.store);
        let ticket = store.create(kind, payload, tickets.environment.clock.time());
        tickets.schedule(ticket);
        tickets.environment.record(Effect::TicketCreated {
            id: ticket.id.clone(),
            external_id: ticket.text("externalId").map(str::to_owned),
            request_id,
        });
        let view = View { ticket: Cow::Borrowed(ticket), quirks };
        let mut response = json_response(StatusCode::CREATED, &view.to_value());
        set_etag(response.headers_mut(), &ticket.version(), quirks);
        let location = format!("{}/{}", parts.uri.path(), ticket.id);
        if let Ok(location) = HeaderValue::try_from(location) {
            response.headers_mut().insert(LOCATION, location);
        }
        Ok(response)
    })
}

async fn replace_ticket(state: Shared, id: Path<String>, request: Request) -> Response {
    update_ticket(state, id, request, WriteMode::Replace).await
}

async fn patch_ticket(state: Shared, id: Path<String>, request: Request) -> Response {
    update_ticket(state, id, request, WriteMode::Merge).await
}

async fn update_ticket(
    State(tickets): Shared,
    Path(id): Path<String>,
    request: Request,
    mode: WriteMode,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, tickets.environment.limits.body_bytes).await;
    respond(&tickets, |quirks| {
        let body = body?;
        let mut store = lock(&tickets.store);
        let ticket = store.get(&id).ok_or_else(unknown_ticket)?;
        check_if_match(&parts.headers, &ticket, quirks)?;
        let changed = write(&ticket, body, mode, tickets.environment.clock.time(), quirks)?;
        let view = View { ticket: Cow::Borrowed(&changed), quirks };
        let json = view.to_value();
        let mut response = json_response(StatusCode::OK, &json);
        set_etag(response.headers_mut(), &changed.version(), quirks);
        tickets.schedule(&changed);
        if quirks.events_of_own_changes {
            tickets.webhooks.record(EventType::TicketUpdated, &changed.id, json, changed.state.updated);
        }
        tickets.environment.record(Effect::TicketUpdated {
            id: changed.id.clone(),
            status: changed.state.status().to_string(),
            request_id: RequestId::of(&parts.extensions),
        });
        store.replace(changed);
        Ok(response)
    })
}

fn parse(uri: &Uri) -> Result<Query, Problem> {
    list_response::query(uri, Dialect::Bracket)
}

fn evaluate(tickets: &Tickets, quirks: &Quirks, query: &Query, window: Window) -> Result<ListPage, Problem> {
    let mut store = lock(&tickets.store);
    let found = if selects_all_records(query) { None } else { Some(store.matching_records(query, quirks)?) };
    let record = |index| View { ticket: store.at(index), quirks };
    Ok(tmf::page(query, window, found.as_deref(), store.len(), record)?)
}

fn single(ticket: &Ticket, quirks: &Quirks, fields: &[String], status: StatusCode) -> Response {
    let view = View { ticket: Cow::Borrowed(ticket), quirks };
    let value = select(view.to_value(), fields);
    match quirks.single_ticket {
        SingleResource::Object => json_response(status, &value),
        SingleResource::ArrayOfOne => {
            let mut response = json_response(status, &Value::Array(vec![value]));
            list_response::set_counts(response.headers_mut(), 1, 1, quirks);
            response
        }
    }
}

/// Checks `If-Match`. The interop group requires the header, so its absence is a missing header (400/25), not a
/// failed precondition. Tags can be quoted, bare or weak, and `*` matches every version.
fn check_if_match(headers: &HeaderMap, ticket: &Ticket, quirks: &Quirks) -> Result<(), Problem> {
    let mut given = headers.get_all(IF_MATCH).iter().peekable();
    if given.peek().is_none() {
        if !quirks.if_match_required {
            return Ok(());
        }
        return Err(Problem::backend(ErrorKind::MissingHeader, "The header If-Match is required."));
    }
    let version = ticket.version();
    let matches =
        given.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).any(|tag| {
            let tag = tag.trim();
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*" || tag.trim_matches('"') == version
        });
    if matches {
        Ok(())
    } else {
        Err(Problem::backend(
            ErrorKind::PreconditionFailed,
            "The ticket has changed since: If-Match does not name its current version.",
        ))
    }
}
