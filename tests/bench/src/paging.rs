//! Long lists: throughput of reading ahead, and memory.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Client, Credentials};
use tokio::runtime::Runtime;

use crate::cpu_time::thread_time;
use crate::error::Result;
use crate::figure::{Figure, Goal};
use crate::pages::{self, PAGE_SIZE, TicketList};
use crate::server::Server;

const LATENCY: Duration = Duration::from_millis(20);
const PAGES: usize = 200;
const READ_AHEAD: usize = 8;

/// Items of the long list that is compared with one of 10,000.
const LONG: usize = 1_000_000;

fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

fn tickets(builder: orange_core::ClientBuilder) -> Result<AnomalieAdresses> {
    Ok(AnomalieAdresses::new(&builder.credentials(Credentials::new("id", "secret")?).build()?))
}

/// Share of the ideal throughput, over loopback sockets in real time.
///
/// Ideally, the first page arrives after one latency. The others arrive `READ_AHEAD + 1` per latency, or one per pause of a
/// busy consumer if that is slower. The latency is that of a request whose response is not decoded, so that the timer of
/// the server counts and decoding does not.
pub(crate) fn read_ahead(rounds: usize) -> Result<Vec<Figure>> {
    // As in most programs: pages are decoded by one thread while the other sends requests.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let list = TicketList::new(runtime.block_on(pages::tickets())?)?;
    let url = Server { list, pages: PAGES, latency: LATENCY }.start()?;
    let tickets = tickets(Client::builder().base_url(&url))?;
    let cases = [
        ("200 pages at 20 ms, read-ahead 8", Duration::ZERO, 97.0),
        ("200 pages at 20 ms, read-ahead 8, consumer busy 10 ms", Duration::from_millis(10), 95.0),
    ];
    let mut shares = [Vec::new(), Vec::new()];
    runtime.block_on(read_pages(&tickets, Duration::ZERO))?;
    for _ in 0..rounds {
        let latency = runtime.block_on(latency(&url))?;
        for ((_, pause, _), shares) in cases.iter().zip(&mut shares) {
            let start = Instant::now();
            let paused = runtime.block_on(read_pages(&tickets, *pause))?;
            let elapsed = start.elapsed();
            let transfers = latency.mul_f64((PAGES - 1) as f64 / (READ_AHEAD + 1) as f64);
            let ideal = latency + transfers.max(paused);
            shares.push(100.0 * ideal.as_secs_f64() / elapsed.as_secs_f64());
        }
    }
    let figures = cases.into_iter().zip(shares).map(|((work, _, goal), shares)| {
        Figure::new(work, "share of the ideal, %", shares, Goal::AtLeast(goal))
    });
    Ok(figures.collect())
}

/// Reads all pages and returns the time that the consumer paused, as its timer measured it.
async fn read_pages(tickets: &AnomalieAdresses, pause: Duration) -> Result<Duration> {
    let mut pages = tickets.list().limit(PAGE_SIZE as u64).pages().read_ahead(READ_AHEAD);
    let (mut count, mut paused) = (0, Duration::ZERO);
    while let Some(page) = pages.next().await {
        black_box(page?);
        count += 1;
        if !pause.is_zero() {
            let start = Instant::now();
            tokio::time::sleep(pause).await;
            paused += start.elapsed();
        }
    }
    if count == PAGES { Ok(paused) } else { Err(format!("{count} pages instead of {PAGES}").into()) }
}

/// Returns the duration of the shortest of ten sequential requests.
async fn latency(url: &str) -> Result<Duration> {
    let client = reqwest::Client::new();
    let mut shortest = Duration::MAX;
    for _ in 0..10 {
        let start = Instant::now();
        client.get(format!("{url}/list")).send().await?.bytes().await?;
        shortest = shortest.min(start.elapsed());
    }
    Ok(shortest)
}

/// Sends the pages of a list from memory.
#[derive(Debug)]
struct InMemory {
    list: TicketList,
    total: usize,
}

#[async_trait::async_trait]
impl Transport for InMemory {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let response = http::Response::builder().header("content-type", "application/json");
        if request.method() == http::Method::POST {
            let token = r#"{"token_type":"Bearer","access_token":"token","expires_in":3600}"#;
            return Ok(response.body(Body::from(token)).expect("a response"));
        }
        let query = request.uri().query().unwrap_or_default();
        let offset = query.split('&').find_map(|pair| pair.strip_prefix("offset=")).unwrap_or("0");
        let offset = offset.parse().unwrap_or(0);
        // A list of one page has the same number in both headers, which is not a reliable total: the client requests more.
        let (page, count) = match offset < self.total {
            true => (Bytes::from(self.list.page(offset)), PAGE_SIZE),
            false => (Bytes::from_static(b"[]"), 0),
        };
        let response = response.header("x-total-count", self.total).header("x-result-count", count);
        Ok(response.body(Body::from(page)).expect("a response"))
    }
}

/// Compares long lists with short ones: peak memory, and processor time per item.
pub(crate) fn long_list() -> Result<Vec<Figure>> {
    let runtime = runtime()?;
    let list = TicketList::new(runtime.block_on(pages::tickets())?)?;
    let read_list = |items: usize| -> Result<(f64, f64)> {
        let transport = InMemory { list: list.clone(), total: items };
        let tickets = tickets(Client::builder().transport(transport))?;
        // Fetches the token.
        runtime.block_on(tickets.list().limit(PAGE_SIZE as u64).send())?;
        let mut seconds = 0.0;
        let memory = allocation_counter::measure(|| {
            let start = thread_time();
            let count = runtime.block_on(async {
                let mut stream = tickets.list().limit(PAGE_SIZE as u64).items();
                let mut count = 0;
                while let Some(item) = stream.next().await {
                    black_box(item.expect("an item"));
                    count += 1;
                }
                count
            });
            seconds = thread_time() - start;
            assert_eq!(count, items, "the list is complete");
        });
        Ok((memory.bytes_max as f64, seconds / items as f64))
    };
    let one_page = read_list(PAGE_SIZE)?.0;
    let short = read_list(10_000)?;
    let long = read_list(LONG)?;
    let work = format!("{LONG} items in one stream");
    Ok(vec![
        Figure::new(&work, "peak memory", vec![long.0 / one_page], Goal::AtMost(2.0)).against("one page"),
        Figure::new(&work, "peak memory", vec![long.0 / short.0], Goal::AtMost(1.05)).against("10,000 items"),
        Figure::new(work, "CPU time per item", vec![long.1 / short.1], Goal::AtMost(1.05))
            .against("10,000 items"),
    ])
}
