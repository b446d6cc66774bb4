//! Eligibility of many places over HTTP.

use std::hint::black_box;
use std::iter::repeat_n;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, Credentials};
use orange_eligibility::{Eligibility, Place};
use tokio::runtime::Runtime;

use crate::error::Result;
use crate::figure::{Figure, Goal};
use crate::hand_written::ReqwestClient;
use crate::measure::Comparison;
use crate::pages;
use crate::server::{self, Respond, Response};

/// Look-ups of each program in all rounds together.
const LOOK_UPS: usize = 100_000;
const CONCURRENCY: usize = 16;
const CODE: &str = "IMB/59350/S/8XV0";

/// Sends the same points of interest for every place.
#[derive(Debug)]
struct Points(Bytes);

impl Respond for Points {
    fn respond(&self, _: &str) -> Response {
        Response::new("content-type: application/json\r\n", vec![self.0.clone()])
    }
}

/// Both clients, connected to the same server.
struct Clients {
    runtime: Runtime,
    hand_written: ReqwestClient,
    sdk: Eligibility,
}

impl Clients {
    fn new() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let points = serde_json::to_vec(&runtime.block_on(pages::points())?[..1])?;
        let url = server::start(Points(points.into()), Duration::ZERO)?;
        // The connections run on this thread, as those of the hand-written client do.
        let client = Client::builder()
            .credentials(Credentials::new("id", "secret")?.with_api_key("key")?)
            .transport(ReqwestTransport::builder().connection_thread(false).build()?)
            .base_url(&url)
            .build()?;
        Ok(Self { runtime, hand_written: ReqwestClient::new(&url)?, sdk: Eligibility::new(&client) })
    }

    fn with_sdk(&self, count: usize) {
        let place = Place::building(CODE);
        self.runtime.block_on(async {
            let mut bulk = self.sdk.bulk(repeat_n(&place, count)).concurrency(CONCURRENCY);
            let mut succeeded = 0;
            while let Some(outcome) = bulk.next().await {
                black_box(outcome.result.expect("points"));
                succeeded += 1;
            }
            assert_eq!(succeeded, count);
        });
    }

    fn with_reqwest(&self, count: usize) {
        self.runtime.block_on(async {
            let look_ups = stream::iter(repeat_n(CODE, count)).map(|code| self.hand_written.points(code));
            let mut look_ups = look_ups.buffer_unordered(CONCURRENCY);
            while let Some(points) = look_ups.next().await {
                black_box(points.expect("points"));
            }
        });
    }
}

/// Compares the time of 100,000 look-ups, spread over all rounds, and the memory of 100,000 with that of 1,000.
pub(crate) fn run(rounds: usize) -> Result<Vec<Figure>> {
    let clients = Clients::new()?;
    let count = LOOK_UPS.div_ceil(rounds);
    let work = format!("{LOOK_UPS} eligibility look-ups over HTTP, {CONCURRENCY} at a time");
    let comparison = Comparison::new(&work, || clients.with_sdk(count))
        .goal(1.05)
        .against("reqwest, buffer_unordered", || clients.with_reqwest(count));
    let mut figures = comparison.run(rounds);
    let peak = |count| allocation_counter::measure(|| clients.with_sdk(count)).bytes_max as f64;
    let growth = vec![peak(LOOK_UPS) / peak(1000)];
    figures.push(Figure::new(work, "peak memory", growth, Goal::AtMost(1.05)).against("1,000 look-ups"));
    Ok(figures)
}
