//! Decoding and encoding of pages in memory.

use std::hint::black_box;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use orange_anomalie_adresse::Ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_core::operation::{ApiResponse, Operation, OperationInfo};
use orange_eligibility::PointOfInterest;
use orange_eligibility::operations::GetPoi;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::error::Result;
use crate::figure::Figure;
use crate::measure::Comparison;
use crate::{hand_written, pages};

/// Goals for the ratios to `from_slice`.
struct Goals {
    time: f64,
    allocations: Option<f64>,
}

pub(crate) fn tickets(rounds: usize) -> Result<Vec<Figure>> {
    let tickets = runtime()?.block_on(pages::tickets())?;
    let unknown = pages::with_unknown_ticket_parts(tickets.clone());
    let decode = |response: ApiResponse| drop(black_box(response.page::<Ticket>().expect("a page")));
    let info = ListTickets::new().info();
    let goals = Goals { time: 0.75, allocations: Some(0.6) };
    let mut figures =
        compare::<hand_written::Ticket>("decode 100 tickets", info, &tickets, decode, goals, rounds)?;
    let work = "decode 100 tickets, unknown properties and values";
    let goals = Goals { time: 0.8, allocations: None };
    figures.extend(compare::<hand_written::Ticket>(work, info, &unknown, decode, goals, rounds)?);
    Ok(figures)
}

pub(crate) fn points(rounds: usize) -> Result<Vec<Figure>> {
    let points = runtime()?.block_on(pages::points())?;
    let unknown = pages::with_unknown_point_parts(points.clone());
    let decode =
        |response: ApiResponse| drop(black_box(response.json::<Vec<PointOfInterest>>().expect("points")));
    let info = GetPoi::new().info();
    let goals = Goals { time: 0.8, allocations: None };
    let work = "decode 100 eligibility points";
    let mut figures = compare::<hand_written::PointOfInterest>(work, info, &points, decode, goals, rounds)?;
    let work = "decode 100 eligibility points, unknown properties and values";
    let goals = Goals { time: 0.9, allocations: None };
    figures.extend(compare::<hand_written::PointOfInterest>(work, info, &unknown, decode, goals, rounds)?);
    Ok(figures)
}

pub(crate) fn encode_tickets(rounds: usize) -> Result<Vec<Figure>> {
    let body = serde_json::to_vec(&runtime()?.block_on(pages::tickets())?)?;
    let hand_written: Vec<hand_written::Ticket> = serde_json::from_slice(&body)?;
    let sdk = response(ListTickets::new().info(), &body.into()).page::<Ticket>()?.into_items();
    let comparison = Comparison::new("encode 100 tickets", || {
        drop(black_box(serde_json::to_vec(black_box(&sdk)).expect("JSON")));
    });
    let comparison = comparison.goal(1.0).peak_memory().against("derive, to_vec", || {
        drop(black_box(serde_json::to_vec(black_box(&hand_written)).expect("JSON")));
    });
    Ok(comparison.run(rounds))
}

/// Compares `decode` with derived models `H`, read with `from_slice` and with `from_str`.
fn compare<H: DeserializeOwned>(
    work: &str,
    info: &'static OperationInfo,
    elements: &[Value],
    decode: impl Fn(ApiResponse),
    goals: Goals,
    rounds: usize,
) -> Result<Vec<Figure>> {
    let body = Bytes::from(serde_json::to_vec(elements)?);
    serde_json::from_slice::<Vec<H>>(&body)?;
    let mut comparison =
        Comparison::new(work, || decode(response(info, &body))).goal(goals.time).peak_memory();
    if let Some(allocations) = goals.allocations {
        comparison = comparison.allocation_goal(allocations);
    }
    let comparison = comparison
        .against("derive, from_slice", || {
            drop(black_box(serde_json::from_slice::<Vec<H>>(black_box(&body)).expect("a page")));
        })
        .against("derive, from_str", || {
            let text = str::from_utf8(black_box(&body)).expect("UTF-8");
            drop(black_box(serde_json::from_str::<Vec<H>>(text).expect("a page")));
        });
    Ok(comparison.run(rounds))
}

fn response(info: &'static OperationInfo, body: &Bytes) -> ApiResponse {
    ApiResponse::new(info, StatusCode::OK, HeaderMap::new(), body.clone())
}

fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
