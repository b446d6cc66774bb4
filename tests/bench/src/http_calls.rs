//! Requests over HTTP on loopback sockets, with different numbers of concurrent requests.

use std::hint::black_box;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, Credentials};
use tokio::runtime::Runtime;
use tracing_subscriber::util::SubscriberInitExt;

use crate::error::Result;
use crate::figure::Figure;
use crate::hand_written::ReqwestClient;
use crate::measure::Comparison;
use crate::pages::{self, PAGE_SIZE, TicketList};
use crate::server::Server;

const CONCURRENCY: [usize; 3] = [1, 16, 64];
const BASELINE: &str = "reqwest, derive";
const NO_TIME_LIMIT: &str = "reqwest without a time limit, derive";

/// The SDK and two hand-written clients, connected to the same server.
struct Clients {
    runtime: Runtime,
    hand_written: ReqwestClient,
    without_time_limit: ReqwestClient,
    sdk: AnomalieAdresses,
}

impl Clients {
    fn new() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let list = TicketList::new(runtime.block_on(pages::tickets())?)?;
        let url = Server { list, pages: 1, latency: Duration::ZERO }.start()?;
        // Connections on the thread of the client, as in a multi-threaded runtime, so that their cost is measured.
        let transport = ReqwestTransport::builder().connection_thread(false).build()?;
        let client = Client::builder()
            .credentials(Credentials::new("id", "secret")?)
            .base_url(&url)
            .transport(transport)
            .build()?;
        Ok(Self {
            runtime,
            hand_written: ReqwestClient::new(&url)?,
            without_time_limit: ReqwestClient::without_time_limit(&url),
            sdk: AnomalieAdresses::new(&client),
        })
    }

    /// Sends `requests` requests, `concurrency` at a time.
    fn send<F: Future<Output = ()>>(&self, requests: usize, concurrency: usize, send: impl Fn() -> F) {
        let requests = stream::iter(0..requests).for_each_concurrent(concurrency, |_| send());
        self.runtime.block_on(requests);
    }
}

pub(crate) fn list(rounds: usize) -> Result<Vec<Figure>> {
    const REQUESTS: usize = 64;
    let clients = Clients::new()?;
    let mut figures = Vec::new();
    for concurrency in CONCURRENCY {
        let sdk = async || {
            drop(black_box(clients.sdk.list().limit(PAGE_SIZE as u64).send().await.expect("a page")))
        };
        let hand_written =
            async || drop(black_box(clients.hand_written.list(PAGE_SIZE).await.expect("a page")));
        let without_time_limit =
            async || drop(black_box(clients.without_time_limit.list(PAGE_SIZE).await.expect("a page")));
        let work = format!("list 100 tickets over HTTP, {concurrency} at a time");
        let comparison = Comparison::new(work, || clients.send(REQUESTS, concurrency, sdk))
            .goal(0.85)
            .against(BASELINE, || clients.send(REQUESTS, concurrency, hand_written))
            .against(NO_TIME_LIMIT, || clients.send(REQUESTS, concurrency, without_time_limit));
        figures.extend(comparison.run(rounds));
    }
    Ok(figures)
}

pub(crate) fn get(rounds: usize) -> Result<Vec<Figure>> {
    const REQUESTS: usize = 256;
    let clients = Clients::new()?;
    let mut figures = Vec::new();
    for concurrency in CONCURRENCY {
        let sdk = async || drop(black_box(clients.sdk.get("T1").await.expect("a ticket")));
        let hand_written = async || drop(black_box(clients.hand_written.get("T1").await.expect("a ticket")));
        let without_time_limit =
            async || drop(black_box(clients.without_time_limit.get("T1").await.expect("a ticket")));
        let work = format!("get a ticket over HTTP, {concurrency} at a time");
        let comparison = Comparison::new(&work, || clients.send(REQUESTS, concurrency, sdk))
            .goal(1.02)
            .against(BASELINE, || clients.send(REQUESTS, concurrency, hand_written))
            .against(NO_TIME_LIMIT, || clients.send(REQUESTS, concurrency, without_time_limit));
        figures.extend(comparison.run(rounds));

        let comparison = Comparison::new(format!("{work}, subscriber at info"), || {
            let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::INFO);
            let _guard = subscriber.with_writer(std::io::sink).set_default();
            clients.send(REQUESTS, concurrency, sdk);
        });
        let comparison =
            comparison.goal(1.12).against(BASELINE, || clients.send(REQUESTS, concurrency, hand_written));
        figures.extend(comparison.run(rounds));
    }
    Ok(figures)
}
