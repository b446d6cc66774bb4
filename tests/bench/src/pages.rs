//! Response bodies: pages of the sandbox, with and without properties and values that the SDK does not declare.

use orange_anomalie_adresse::AnomalieAdresses;
use orange_anomalie_adresse::operations::ListTickets;
use orange_core::operation::Operation;
use orange_core::query::Query;
use orange_core::{Client, Service};
use orange_eligibility::{Eligibility, Place};
use orange_sandbox::{Sandbox, SandboxClock};
use serde_json::{Value, json};

use crate::error::Result;

/// Elements of a page.
pub(crate) const PAGE_SIZE: usize = 100;

fn sandbox() -> Result<(Sandbox, Client)> {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(PAGE_SIZE).build();
    let client = sandbox.client()?.build()?;
    Ok((sandbox, client))
}

async fn body<O: Operation>(service: &Service, operation: &O) -> Result<Vec<Value>> {
    let mut download = service.open(operation).await?;
    let mut body = Vec::new();
    while let Some(chunk) = download.chunk().await? {
        body.extend_from_slice(&chunk);
    }
    Ok(serde_json::from_slice(&body)?)
}

/// A page of tickets as the sandbox sends it.
pub(crate) async fn tickets() -> Result<Vec<Value>> {
    let (_sandbox, client) = sandbox()?;
    let list = ListTickets::new().with_query(Query::new().limit(PAGE_SIZE as u64));
    body(AnomalieAdresses::new(&client).service(), &list).await
}

/// The same tickets with three unknown properties, one of them an object, and unknown values of two enums.
pub(crate) fn with_unknown_ticket_parts(mut tickets: Vec<Value>) -> Vec<Value> {
    for ticket in &mut tickets {
        ticket["regulatoryZone"] = json!("ZTD");
        ticket["escalationLevel"] = json!(2);
        ticket["closure"] =
            json!({"author": "OI", "reasons": ["DUPLICATE", "OUT_OF_SCOPE"], "confirmed": true});
        ticket["status"] = json!("AWAITING_SURVEY");
        ticket["priority"] = json!("Cosmetic");
    }
    tickets
}

/// Points of interest of 100 buildings, as the sandbox sends them.
pub(crate) async fn points() -> Result<Vec<Value>> {
    let (sandbox, client) = sandbox()?;
    let eligibility = Eligibility::new(&client);
    let mut points = Vec::new();
    for code in sandbox.building_codes().into_iter().cycle() {
        points.extend(body(eligibility.service(), &Place::building(code).to_operation()?).await?);
        if points.len() >= PAGE_SIZE {
            break;
        }
    }
    points.truncate(PAGE_SIZE);
    Ok(points)
}

/// The same points with three unknown properties, one of them an object, and unknown values of an enum.
pub(crate) fn with_unknown_point_parts(mut points: Vec<Value>) -> Vec<Value> {
    for point in &mut points {
        point["altitude"] = json!(21.5);
        point["sourceSystem"] = json!("GEO2");
        point["mobile"] = json!({"coverage": ["4G", "5G"], "indoor": false});
        for support in ["ftth", "ftte"] {
            if let Some(status) = point.pointer_mut(&format!("/supports/fiber/{support}/status")) {
                *status = json!("underStudy");
            }
        }
    }
    points
}

/// A list of tickets whose pages have different ids, so that it has any number of pages.
#[derive(Clone, Debug)]
pub(crate) struct TicketList {
    page: Vec<u8>,
    /// Positions of the ids in `page`.
    ids: Vec<usize>,
}

impl TicketList {
    pub(crate) fn new(mut tickets: Vec<Value>) -> Result<Self> {
        for (index, ticket) in tickets.iter_mut().enumerate() {
            ticket["id"] = json!(id(index));
        }
        let page = serde_json::to_string(&tickets)?;
        let ids = (0..tickets.len()).filter_map(|index| page.find(&format!("\"id\":\"{}\"", id(index))));
        let ids: Vec<usize> = ids.map(|position| position + "\"id\":\"".len()).collect();
        if ids.len() != tickets.len() {
            return Err("a ticket has no id".into());
        }
        Ok(Self { page: page.into_bytes(), ids })
    }

    /// The page that begins at `offset`.
    pub(crate) fn page(&self, offset: usize) -> Vec<u8> {
        let mut page = self.page.clone();
        for (index, position) in self.ids.iter().enumerate() {
            let id = id(offset + index);
            page[*position..position + id.len()].copy_from_slice(id.as_bytes());
        }
        page
    }
}

fn id(index: usize) -> String {
    format!("T{index:09}")
}
