//! The tickets over HTTP.

use std::borrow::Cow;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::header::{ETAG, IF_MATCH, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::Value;

use super::annex_routes;
use super::ticket::Ticket;
use super::update::{Write, creation, write};
use super::view::View;
use crate::body::json_object;
use crate::events::EventType;
use crate::gateway::RequestId;
use crate::journal::Effect;
use crate::problem::{Kind, Problem, json_answer};
use crate::quirks::{EtagHeader, Quirks, SingleTicket};
use crate::sandbox::Shared;
use crate::sync::lock;
use crate::tmf::{self, Listing, Record as _, Window, answer, select, takes_all};

/// The routes below `base`.
pub(crate) fn router(base: &str) -> Router<Shared> {
    Router::new()
        .route(base, get(list_tickets).head(count_tickets).post(create_ticket))
        .route(&format!("{base}/{{id}}"), get(get_ticket).put(replace_ticket).patch(patch_ticket))
        .merge(annex_routes::router(base))
}

/// Gives the outcome its shape.
fn answer(shared: &Shared, outcome: impl FnOnce(&Quirks) -> Result<Response, Problem>) -> Response {
    let quirks = shared.quirks();
    answer::shaped(&quirks, outcome(&quirks))
}

async fn list_tickets(State(shared): State<Shared>, uri: Uri) -> Response {
    answer(&shared, |quirks| {
        let query = parse(&uri)?;
        let listing = evaluate(&shared, quirks, &query, quirks.window())?;
        Ok(answer::page_answer(&listing, quirks))
    })
}

async fn count_tickets(State(shared): State<Shared>, uri: Uri) -> Response {
    answer(&shared, |quirks| {
        // Only the filters count: nothing is sorted, selected or cut.
        let filters: Query = parse(&uri)?.filters().iter().cloned().collect();
        let window = Window { default_limit: 0, max_limit: None };
        let total = evaluate(&shared, quirks, &filters, window)?.total;
        Ok(answer::count_answer(total))
    })
}

async fn get_ticket(State(shared): State<Shared>, Path(id): Path<String>, uri: Uri) -> Response {
    answer(&shared, |quirks| {
        // A single ticket knows `fields` and nothing else; other parameters are passed over.
        let fields = parse(&uri)?.selected_fields().to_vec();
        let store = lock(&shared.anomalies);
        let ticket = store.get(&id).ok_or_else(unknown_ticket)?;
        let mut answer = single(&ticket, quirks, &fields, StatusCode::OK);
        set_etag(answer.headers_mut(), &ticket, quirks);
        Ok(answer)
    })
}

async fn create_ticket(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    answer(&shared, |quirks| {
        let (kind, payload) = creation(body?)?;
        let request_id = RequestId::of(&parts.extensions);
        let mut store = lock(&shared.anomalies);
        let ticket = store.create(kind, payload, shared.clock.time());
        shared.plan(ticket);
        lock(&shared.journal).effect(Effect::TicketCreated {
            id: ticket.id.clone(),
            external_id: ticket.text("externalId").map(str::to_owned),
            request_id,
        });
        let view = View { ticket: Cow::Borrowed(ticket), quirks };
        let mut answer = json_answer(StatusCode::CREATED, &view.to_value());
        set_etag(answer.headers_mut(), ticket, quirks);
        let location = format!("{}/{}", parts.uri.path(), ticket.id);
        if let Ok(location) = HeaderValue::try_from(location) {
            answer.headers_mut().insert(LOCATION, location);
        }
        Ok(answer)
    })
}

async fn replace_ticket(state: State<Shared>, id: Path<String>, request: Request) -> Response {
    update_ticket(state, id, request, Write::Replace).await
}

async fn patch_ticket(state: State<Shared>, id: Path<String>, request: Request) -> Response {
    update_ticket(state, id, request, Write::Merge).await
}

async fn update_ticket(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    request: Request,
    how: Write,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    answer(&shared, |quirks| {
        let body = body?;
        let mut store = lock(&shared.anomalies);
        let ticket = store.get(&id).ok_or_else(unknown_ticket)?;
        check_if_match(&parts.headers, &ticket, quirks)?;
        let changed = write(&ticket, body, how, shared.clock.time(), quirks)?;
        let view = View { ticket: Cow::Borrowed(&changed), quirks };
        let shown = view.to_value();
        let mut answer = json_answer(StatusCode::OK, &shown);
        set_etag(answer.headers_mut(), &changed, quirks);
        shared.plan(&changed);
        if quirks.events_of_own_changes {
            shared.record_event(EventType::TicketUpdated, &changed.id, shown, changed.life.updated);
        }
        lock(&shared.journal).effect(Effect::TicketUpdated {
            id: changed.id.clone(),
            status: changed.life.status().to_string(),
            request_id: RequestId::of(&parts.extensions),
        });
        store.put(changed);
        Ok(answer)
    })
}

fn parse(uri: &Uri) -> Result<Query, Problem> {
    answer::query(uri, Dialect::Bracket)
}

fn evaluate(shared: &Shared, quirks: &Quirks, query: &Query, window: Window) -> Result<Listing, Problem> {
    let mut store = lock(&shared.anomalies);
    let found = if takes_all(query) { None } else { Some(store.matching(query, quirks)?) };
    let record = |place| View { ticket: store.at(place), quirks };
    Ok(tmf::page(query, window, found.as_deref(), store.len(), record)?)
}

fn single(ticket: &Ticket, quirks: &Quirks, fields: &[String], status: StatusCode) -> Response {
    let view = View { ticket: Cow::Borrowed(ticket), quirks };
    let value = select(view.to_value(), fields);
    match quirks.single_ticket {
        SingleTicket::Object => json_answer(status, &value),
        SingleTicket::ArrayOfOne => {
            let mut answer = json_answer(status, &Value::Array(vec![value]));
            answer::set_counts(answer.headers_mut(), 1, 1, quirks);
            answer
        }
    }
}

fn set_etag(headers: &mut HeaderMap, ticket: &Ticket, quirks: &Quirks) {
    let etag = match quirks.etag {
        EtagHeader::Quoted => format!("\"{}\"", ticket.version()),
        EtagHeader::Bare => ticket.version(),
        EtagHeader::Absent => return,
    };
    if let Ok(etag) = HeaderValue::try_from(etag) {
        headers.insert(ETAG, etag);
    }
}

/// `If-Match` is required by the interop group, so its absence is a missing header (400/25) and not a
/// failed precondition. A tag is understood quoted, bare or weak, and `*` matches every version.
fn check_if_match(headers: &HeaderMap, ticket: &Ticket, quirks: &Quirks) -> Result<(), Problem> {
    let mut given = headers.get_all(IF_MATCH).iter().peekable();
    if given.peek().is_none() {
        if !quirks.if_match_required {
            return Ok(());
        }
        return Err(Problem::backend(Kind::MissingHeader, "The header If-Match is required."));
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
            Kind::PreconditionFailed,
            "The ticket has changed since: If-Match does not name its current version.",
        ))
    }
}

pub(super) fn unknown_ticket() -> Problem {
    Problem::backend(Kind::NotFound, "The requested ticket does not exist or is not visible.")
}
