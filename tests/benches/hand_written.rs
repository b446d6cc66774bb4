//! Benchmark of the SDK against hand-written reqwest and serde code that does the same work.
//!
//! `cargo bench -p orange-journeys` prints ratios of the SDK to the hand-written code: the median of interleaved
//! rounds with quartiles, and the allocations of one operation. A ratio below 1 means that the SDK is faster or
//! allocates less. The hand-written code uses derived structs that drop unknown fields,
//! `serde_json::from_slice` and a fixed token.

use std::hint::black_box;
use std::net::SocketAddr;
use std::time::Instant;

use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, Ticket};
use orange_core::operation::{ApiResponse, Operation};
use orange_core::query::Query;
use orange_core::{Client, Credentials};
use orange_sandbox::{Sandbox, SandboxClock};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The response body of the sandbox for a page of tickets.
async fn page(tickets: usize) -> Vec<u8> {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(tickets).build();
    let client = Client::builder()
        .credentials(
            Credentials::new(sandbox.credentials().client_id(), sandbox.credentials().client_secret())
                .unwrap(),
        )
        .base_url(sandbox.url())
        .transport(sandbox.clone())
        .build()
        .unwrap();
    let tickets = AnomalieAdresses::new(&client);
    let mut download =
        tickets.service().open(&ListTickets::new().with_query(Query::new().limit(100))).await.unwrap();
    let mut body = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        body.extend_from_slice(&chunk);
    }
    body
}

/// Runs the hand-written code and the SDK in turns, and prints the ratios of their costs.
fn compare(name: &str, rounds: usize, mut hand_written: impl FnMut(), mut sdk: impl FnMut()) {
    // Cargo passes `--bench` for a benchmark, and nothing for a test.
    let rounds = if std::env::args().any(|argument| argument == "--bench") { rounds } else { 1 };
    hand_written();
    sdk();
    let mut ratios: Vec<f64> = (0..rounds)
        .map(|round| {
            let time = |work: &mut dyn FnMut()| {
                let start = Instant::now();
                work();
                start.elapsed().as_secs_f64()
            };
            // The first of the two finds colder caches, so they alternate.
            let (hand_written, sdk) = match round % 2 {
                0 => (time(&mut hand_written), time(&mut sdk)),
                _ => {
                    let sdk = time(&mut sdk);
                    (time(&mut hand_written), sdk)
                }
            };
            sdk / hand_written
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let quartile = |quarter: usize| ratios[ratios.len() * quarter / 4];
    let hand_written_allocations = allocation_counter::measure(&mut hand_written);
    let sdk_allocations = allocation_counter::measure(&mut sdk);
    println!("{name}");
    println!("  time        {:.2} [{:.2}..{:.2}]", quartile(2), quartile(1), quartile(3));
    println!(
        "  allocations {:.2} ({} and {})",
        sdk_allocations.count_total as f64 / hand_written_allocations.count_total as f64,
        sdk_allocations.count_total,
        hand_written_allocations.count_total
    );
    println!(
        "  peak bytes  {:.2} ({} and {})",
        sdk_allocations.bytes_max as f64 / hand_written_allocations.bytes_max as f64,
        sdk_allocations.bytes_max,
        hand_written_allocations.bytes_max
    );
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let body = runtime.block_on(page(100));
    println!("one page: 100 tickets, {} bytes; ratios are the SDK to the hand-written code\n", body.len());

    let info = ListTickets::new().info();
    let headers = http::HeaderMap::new();
    let bytes = bytes::Bytes::from(body.clone());
    let response = || ApiResponse::new(info, http::StatusCode::OK, headers.clone(), bytes.clone());
    compare(
        "decode a page",
        201,
        || drop(black_box(serde_json::from_slice::<Vec<hand_written::Ticket>>(black_box(&bytes)).unwrap())),
        || drop(black_box(response().page::<Ticket>().unwrap())),
    );

    let hand_written_tickets: Vec<hand_written::Ticket> = serde_json::from_slice(&body).unwrap();
    let sdk_tickets = response().page::<Ticket>().unwrap().into_items();
    compare(
        "encode a page",
        201,
        || drop(black_box(serde_json::to_vec(black_box(&hand_written_tickets)).unwrap())),
        || drop(black_box(serde_json::to_vec(black_box(&sdk_tickets)).unwrap())),
    );

    compare_over_http(&runtime, body);
}

fn compare_over_http(runtime: &tokio::runtime::Runtime, page: Vec<u8>) {
    let (sender, address) = std::sync::mpsc::channel();
    std::thread::spawn(move || serve(page, sender));
    let url = format!("http://{}", address.recv().unwrap());
    let reqwest = reqwest::Client::new();
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(&url)
        .build()
        .unwrap();
    let tickets = AnomalieAdresses::new(&client);
    compare(
        "list a page over HTTP on loopback",
        101,
        || {
            runtime.block_on(async {
                let request = reqwest
                    .get(format!("{url}/anomalie-adresse?limit=100"))
                    .header("authorization", "Bearer token")
                    .header("accept", "application/json");
                let bytes = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
                drop(black_box(serde_json::from_slice::<Vec<hand_written::Ticket>>(&bytes).unwrap()));
            });
        },
        || {
            runtime.block_on(async {
                drop(black_box(tickets.list().limit(100).send().await.unwrap()));
            });
        },
    );
    compare(
        "get one ticket over HTTP on loopback",
        401,
        || {
            runtime.block_on(async {
                let request = reqwest
                    .get(format!("{url}/anomalie-adresse/T1"))
                    .header("authorization", "Bearer token")
                    .header("accept", "application/json");
                let bytes = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
                drop(black_box(serde_json::from_slice::<Vec<hand_written::Ticket>>(&bytes).unwrap()));
            });
        },
        || {
            runtime.block_on(async {
                drop(black_box(tickets.get("T1").await.unwrap()));
            });
        },
    );
}

/// Serves constant responses.
fn serve(page: Vec<u8>, address: std::sync::mpsc::Sender<SocketAddr>) {
    let tickets: Vec<Box<serde_json::value::RawValue>> = serde_json::from_slice(&page).unwrap();
    let ticket = format!("[{}]", tickets[0].get()).into_bytes();
    let token = br#"{"access_token":"token","expires_in":3600}"#.to_vec();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async move {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        address.send(listener.local_addr().unwrap()).unwrap();
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let (page, ticket, token) = (page.clone(), ticket.clone(), token.clone());
            tokio::spawn(async move {
                let mut read = vec![0; 16 * 1024];
                loop {
                    let Ok(length @ 1..) = socket.read(&mut read).await else { return };
                    let request = String::from_utf8_lossy(&read[..length]);
                    let body = match &*request {
                        request if request.contains("/token ") => &token,
                        request if request.contains("/T1 ") => &ticket,
                        _ => &page,
                    };
                    let head = format!(
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                        body.len()
                    );
                    if socket.write_all(&[head.as_bytes(), body].concat()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
}

/// Hand-written models of the same API.
mod hand_written {
    use super::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub(super) struct Ticket {
        #[serde(rename = "@type")]
        at_type: Option<String>,
        #[serde(rename = "@baseType")]
        at_base_type: Option<String>,
        #[serde(rename = "@schemaLocation")]
        at_schema_location: Option<String>,
        #[serde(rename = "@version")]
        at_version: Option<String>,
        id: Option<String>,
        href: Option<String>,
        name: Option<String>,
        description: Option<String>,
        status: Option<String>,
        status_author: Option<String>,
        status_change_reason: Option<String>,
        status_change_details: Option<String>,
        status_change_date: Option<String>,
        #[serde(default)]
        status_changes: Vec<StatusChange>,
        creation_date: Option<String>,
        last_update_date: Option<String>,
        resolution_date: Option<String>,
        expected_resolution_date: Option<String>,
        requested_resolution_date: Option<String>,
        severity: Option<String>,
        priority: Option<String>,
        complexity: Option<String>,
        zone: Option<String>,
        external_id: Option<String>,
        acknowledged_duration: Option<i64>,
        total_in_progress_duration: Option<i64>,
        total_pending_duration: Option<i64>,
        total_duration: Option<i64>,
        resolved_to_in_progress_duration: Option<i64>,
        resolved_to_acknowledged_duration: Option<i64>,
        resolved_to_closed_duration: Option<i64>,
        #[serde(rename = "code_oi")]
        code_oi: Option<String>,
        #[serde(rename = "code_oc")]
        code_oc: Option<String>,
        siren: Option<String>,
        siret: Option<String>,
        ticket_type: Option<String>,
        size_refs: Option<i64>,
        #[serde(default)]
        related_entity: Vec<RelatedEntity>,
        #[serde(default)]
        related_party: Vec<RelatedEntity>,
        building: Option<Building>,
        issues: Option<BTreeMap<String, Option<Issue>>>,
    }

    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    struct StatusChange {
        #[serde(rename = "@type")]
        at_type: Option<String>,
        #[serde(rename = "@baseType")]
        at_base_type: Option<String>,
        #[serde(rename = "@schemaLocation")]
        at_schema_location: Option<String>,
        status: Option<String>,
        change_date: Option<String>,
        change_reason: Option<String>,
        change_details: Option<String>,
        author: Option<String>,
    }

    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    struct RelatedEntity {
        id: Option<String>,
        name: Option<String>,
        role: Option<String>,
        #[serde(rename = "@type")]
        at_type: Option<String>,
        #[serde(rename = "@baseType")]
        at_base_type: Option<String>,
        #[serde(rename = "@referredType")]
        at_referred_type: Option<String>,
    }

    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Building {
        id: Option<String>,
        name: Option<String>,
        #[serde(rename = "type")]
        kind: Option<String>,
        address: Option<BTreeMap<String, Option<String>>>,
        #[serde(default)]
        geographic_location: Vec<Point>,
        housings_number: Option<i64>,
        new_construction: Option<bool>,
        plot: Option<String>,
    }

    #[derive(Debug, Deserialize, Serialize)]
    struct Point {
        x: f64,
        y: f64,
        z: Option<f64>,
        #[serde(rename = "type")]
        kind: Option<String>,
    }

    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Issue {
        value: Option<serde_json::Value>,
        to_blank: Option<bool>,
        description: Option<String>,
    }
}
