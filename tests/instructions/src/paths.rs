//! The counted paths.
//!
//! `fixtures` has a page of 10 tickets and the points of interest of 26 buildings, as the sandbox sends them.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, StatusCode};
use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, Ticket, TicketStatus};
use orange_core::operation::{ApiResponse, Operation, OperationInfo};
use orange_core::query::{Dialect, Query};
use orange_core::test_util::StoppedClock;
use orange_core::time::Random;
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Client, Credentials};
use orange_eligibility::PointOfInterest;
use orange_eligibility::operations::GetPoi;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::error::Result;

/// A path, ready to run any number of times.
pub(crate) type Work = Box<dyn FnMut()>;

/// Prepares a path.
pub(crate) type Prepare = fn() -> Result<Work>;

/// All paths by name.
pub(crate) const PATHS: [(&str, Prepare); 8] = [
    ("decode-tickets", || decode_tickets(TICKETS.into())),
    ("decode-tickets-unknown", || decode_tickets(with_unknown_ticket_parts()?.into())),
    ("decode-eligibility", decode_points),
    ("encode-tickets", encode_tickets),
    ("get", get),
    ("list", list),
    ("query", || Ok(Box::new(query))),
    ("token", token),
];

const TICKETS: &str = include_str!("../fixtures/tickets.json");
const POINTS: &str = include_str!("../fixtures/points.json");

fn decode_tickets(body: Bytes) -> Result<Work> {
    let info = ListTickets::new().info();
    response(info, &body).page::<Ticket>()?;
    Ok(Box::new(move || drop(black_box(response(info, &body).page::<Ticket>().expect("a page")))))
}

/// The tickets with three unknown properties, one of them an object, and unknown values of two enums.
fn with_unknown_ticket_parts() -> Result<String> {
    let mut tickets: Vec<Value> = serde_json::from_str(TICKETS)?;
    for ticket in &mut tickets {
        ticket["regulatoryZone"] = json!("ZTD");
        ticket["escalationLevel"] = json!(2);
        ticket["closure"] =
            json!({"author": "OI", "reasons": ["DUPLICATE", "OUT_OF_SCOPE"], "confirmed": true});
        ticket["status"] = json!("AWAITING_SURVEY");
        ticket["priority"] = json!("Cosmetic");
    }
    Ok(serde_json::to_string(&tickets)?)
}

fn decode_points() -> Result<Work> {
    let (info, body) = (GetPoi::new().info(), Bytes::from(POINTS));
    Ok(Box::new(move || {
        drop(black_box(response(info, &body).json::<Vec<PointOfInterest>>().expect("points")));
    }))
}

fn encode_tickets() -> Result<Work> {
    let tickets = response(ListTickets::new().info(), &TICKETS.into()).page::<Ticket>()?.into_items();
    Ok(Box::new(move || drop(black_box(serde_json::to_vec(black_box(&tickets)).expect("JSON")))))
}

/// One request for a ticket, with a token in memory.
fn get() -> Result<Work> {
    let (tickets, runtime) = (tickets()?, runtime()?);
    Ok(Box::new(move || {
        let _context = runtime.enter();
        drop(black_box(tickets.get("T1").now_or_never().expect("a response").expect("a ticket")));
    }))
}

/// One request for a page, with a token in memory.
fn list() -> Result<Work> {
    let (tickets, runtime) = (tickets()?, runtime()?);
    Ok(Box::new(move || {
        let _context = runtime.enter();
        let list = tickets.list().filter(ticket::total_duration().gt(0)).limit(10);
        drop(black_box(list.send().now_or_never().expect("a response").expect("a page")));
    }))
}

fn query() {
    let query = Query::new()
        .filter(ticket::status().is_in([TicketStatus::Acknowledged, TicketStatus::Pending]))
        .filter(ticket::total_duration().lt(604_800))
        .filter(ticket::creation_date().gte("2026-01-01T00:00:00Z"))
        .filter(ticket::name().eq("12 rue des Écoles"))
        .sort(ticket::creation_date().desc())
        .fields(["id", "status"])
        .offset(100)
        .limit(100);
    drop(black_box(query.to_query_string(Dialect::Bracket).expect("a query")));
}

/// Reads a valid token.
fn token() -> Result<Work> {
    let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token")?;
    let tokens = ClientCredentials::builder(endpoint, Credentials::new("id", "secret")?, Arc::new(InMemory))
        .clock(Arc::new(stopped_clock()))
        .random(Arc::new(Constant))
        .build()?;
    runtime()?.block_on(tokens.token())?;
    Ok(Box::new(move || drop(black_box(tokens.current_token().expect("a valid token")))))
}

fn response(info: &'static OperationInfo, body: &Bytes) -> ApiResponse {
    ApiResponse::new(info, StatusCode::OK, HeaderMap::new(), body.clone())
}

/// A handle that has a token.
fn tickets() -> Result<AnomalieAdresses> {
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret")?)
        .transport(InMemory)
        .clock(stopped_clock())
        .random(Constant)
        .build()?;
    let tickets = AnomalieAdresses::new(&client);
    runtime()?.block_on(tickets.get("T1"))?;
    Ok(tickets)
}

/// A runtime without timers and sockets.
fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().build()?)
}

/// Responds with a token, a ticket or a page.
#[derive(Debug)]
struct InMemory;

#[async_trait::async_trait]
impl Transport for InMemory {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let response = http::Response::builder().header("content-type", "application/json");
        let (response, body) = if request.method() == http::Method::POST {
            (response, r#"{"token_type":"Bearer","access_token":"token","expires_in":3600}"#)
        } else if request.uri().path().ends_with("/T1") {
            (response, r#"[{"@type":"AnomalieAdresse.creation","id":"T1","status":"ACKNOWLEDGED"}]"#)
        } else {
            (response.header("x-total-count", "10").header("x-result-count", "10"), TICKETS)
        };
        Ok(response.body(Body::from(body)).expect("a response"))
    }
}

fn stopped_clock() -> StoppedClock {
    StoppedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
}

#[derive(Debug)]
struct Constant;

impl Random for Constant {
    fn fraction(&self) -> f64 {
        0.5
    }
}
