//! HTTP routes of tickets.

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use http::header::{IF_MATCH, LOCATION};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use orange_core::query::{Dialect, Query};

use super::note_routes::{self, set_etag};
use super::ticket::Ticket;
use super::tickets::{SharedTickets, Tickets, ticket_not_found};
use super::update::{WriteMode, creation, write};
use super::view::View;
use crate::files::etags;
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::Quirks;
use crate::request_body::JsonObject;
use crate::sync::lock;
use crate::tmf::{self, LimitRules, ListPage, Record as _, select, selects_all_records};
use crate::webhooks::EventType;

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, tickets: Arc<Tickets>) -> Router {
    Router::new()
        .route(base, get(list_tickets).head(count_tickets).post(create_ticket))
        .route(&format!("{base}/{{id}}"), get(get_ticket).put(update_ticket).patch(update_ticket))
        .merge(note_routes::router(base))
        .with_state(tickets)
}

async fn list_tickets(State(tickets): SharedTickets, uri: Uri) -> Result<Response, Problem> {
    let quirks = tickets.environment.quirks();
    let page = evaluate(&tickets, &quirks, &parse(&uri)?, quirks.limit_rules())?;
    Ok(list_response::page_response(page, &quirks))
}

async fn count_tickets(State(tickets): SharedTickets, uri: Uri) -> Result<Response, Problem> {
    // The count depends on the filters only.
    let filters: Query = parse(&uri)?.filters().iter().cloned().collect();
    let limit_rules = LimitRules { default_limit: 0, max_limit: None };
    let total = evaluate(&tickets, &tickets.environment.quirks(), &filters, limit_rules)?.total;
    Ok(list_response::count_response(total))
}

async fn get_ticket(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    // A single ticket supports `fields`; other parameters are ignored.
    let query = parse(&uri)?;
    let quirks = tickets.environment.quirks();
    let store = lock(&tickets.store);
    let ticket = store.get(&id).ok_or_else(ticket_not_found)?;
    let version = ticket.version();
    let selected = select(View { ticket, quirks: &quirks }.to_value(), query.selected_fields());
    let mut response = list_response::single_response(selected, quirks.single_ticket, &quirks);
    set_etag(response.headers_mut(), &version, &quirks);
    Ok(response)
}

async fn create_ticket(
    State(tickets): SharedTickets,
    Extension(RequestId(request_id)): Extension<RequestId>,
    uri: Uri,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let (ticket_type, payload) = creation(body)?;
    let quirks = tickets.environment.quirks();
    let mut store = lock(&tickets.store);
    let ticket = store.create(ticket_type, payload, tickets.environment.clock.time());
    tickets.schedule(ticket);
    tickets.environment.record(Effect::TicketCreated {
        id: ticket.id.clone(),
        external_id: ticket.text("externalId").map(str::to_owned),
        request_id,
    });
    let view = View { ticket: Cow::Borrowed(ticket), quirks: &quirks };
    let mut response = json_response(StatusCode::CREATED, &view.to_value());
    set_etag(response.headers_mut(), &ticket.version(), &quirks);
    if let Ok(location) = HeaderValue::try_from(format!("{}/{}", uri.path(), ticket.id)) {
        response.headers_mut().insert(LOCATION, location);
    }
    Ok(response)
}

/// Replaces a ticket with PUT, or changes it with PATCH.
async fn update_ticket(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    Extension(RequestId(request_id)): Extension<RequestId>,
    method: Method,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let mode = if method == Method::PUT { WriteMode::Replace } else { WriteMode::Merge };
    let quirks = tickets.environment.quirks();
    let mut store = lock(&tickets.store);
    let ticket = store.get(&id).ok_or_else(ticket_not_found)?;
    check_if_match(&headers, &ticket, &quirks)?;
    let changed = write(&ticket, body, mode, tickets.environment.clock.time(), &quirks)?;
    let json = View { ticket: Cow::Borrowed(&changed), quirks: &quirks }.to_value();
    let mut response = json_response(StatusCode::OK, &json);
    set_etag(response.headers_mut(), &changed.version(), &quirks);
    tickets.schedule(&changed);
    if quirks.events_of_own_changes {
        tickets.webhooks.record(EventType::TicketUpdated, &changed.id, json, changed.state.updated);
    }
    let status = changed.state.status().to_string();
    tickets.environment.record(Effect::TicketUpdated { id, status, request_id });
    store.replace(changed);
    Ok(response)
}

fn parse(uri: &Uri) -> Result<Query, Problem> {
    list_response::query(uri, Dialect::Bracket)
}

/// Returns the page of tickets that a query selects.
fn evaluate(
    tickets: &Tickets,
    quirks: &Quirks,
    query: &Query,
    limit_rules: LimitRules,
) -> Result<ListPage, Problem> {
    let mut store = lock(&tickets.store);
    let matching =
        if selects_all_records(query) { None } else { Some(store.matching_records(query, quirks)?) };
    let record = |index| View { ticket: store.at(index), quirks };
    Ok(tmf::page(query, limit_rules, matching.as_deref(), store.len(), record)?)
}

/// Checks `If-Match`. The interop group requires the header, so its absence is a missing header (400/25), not a
/// failed precondition. Tags can be quoted, bare or weak, and `*` matches every version.
fn check_if_match(headers: &HeaderMap, ticket: &Ticket, quirks: &Quirks) -> Result<(), Problem> {
    if !headers.contains_key(IF_MATCH) {
        if !quirks.if_match_required {
            return Ok(());
        }
        return Err(Problem::backend(ErrorKind::MISSING_HEADER, "The header If-Match is required."));
    }
    let version = ticket.version();
    let names_version = |tag: &str| tag == "*" || tag.trim_matches('"') == version;
    if !etags(headers, IF_MATCH).any(names_version) {
        return Err(Problem::backend(
            ErrorKind::PRECONDITION_FAILED,
            "The ticket has changed since: If-Match does not name its current version.",
        ));
    }
    Ok(())
}
