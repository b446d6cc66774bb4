//! Decoding of pages in memory.

use std::hint::black_box;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use orange_anomalie_adresse::Ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_core::operation::{ApiResponse, Operation};

use crate::error::Result;
use crate::figure::Figure;
use crate::measure::Comparison;
use crate::{hand_written, models, pages, progenitor};

/// Decodes 100 tickets as each client does: progenitor's from bytes, openapi-generator's from text.
pub(crate) fn tickets(rounds: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let body = Bytes::from(serde_json::to_vec(&runtime.block_on(pages::tickets())?)?);
    let info = ListTickets::new().info();
    let comparison = Comparison::new("decode 100 tickets", || {
        let response = ApiResponse::new(info, StatusCode::OK, HeaderMap::new(), body.clone());
        drop(black_box(response.page::<Ticket>().expect("a page")));
    });
    let comparison = comparison
        .peak_memory()
        .against("progenitor", || {
            let page = serde_json::from_slice::<Vec<progenitor::types::AnomalieAdresseBase>>(&body);
            drop(black_box(page.expect("a page")));
        })
        .against("openapi-generator", || {
            let text = str::from_utf8(&body).expect("UTF-8");
            let page = serde_json::from_str::<Vec<models::AnomalieAdresseBase>>(text);
            drop(black_box(page.expect("a page")));
        })
        .against("hand-written", || {
            let page = serde_json::from_slice::<Vec<hand_written::Ticket>>(&body);
            drop(black_box(page.expect("a page")));
        });
    Ok(comparison.run(rounds))
}
