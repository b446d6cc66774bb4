//! Requests over HTTP on loopback sockets.

use std::hint::black_box;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use http::HeaderValue;
use http::header::AUTHORIZATION;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, Credentials};

use crate::apis::configuration::Configuration;
use crate::apis::default_api;
use crate::error::Result;
use crate::figure::Figure;
use crate::measure::Comparison;
use crate::pages::{self, PAGE_SIZE, TicketList};
use crate::progenitor;
use crate::server::Server;

const PATH: &str = "/anomalie-adresse/v1/anomalie-adresse";

/// Lists tickets and reads one, with different numbers of concurrent requests.
pub(crate) fn list_and_get(rounds: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let list = TicketList::new(runtime.block_on(pages::tickets())?)?;
    let url = Server { list, pages: 1, latency: Duration::ZERO }.start()?;
    // The connections of all clients run on this thread.
    let transport = ReqwestTransport::builder().connection_thread(false).build()?;
    let client =
        Client::builder().credentials(Credentials::new("id", "secret")?).base_url(&url).transport(transport);
    let sdk = AnomalieAdresses::new(&client.build()?);
    let url = format!("{url}{PATH}");
    let reqwest = reqwest::Client::builder().timeout(Duration::from_secs(30));
    let headers = [(AUTHORIZATION, HeaderValue::from_static("Bearer token"))];
    let with_token = reqwest.default_headers(headers.into_iter().collect()).build()?;
    let progenitor = progenitor::Client::new_with_client(&url, with_token);
    let openapi_generator = Configuration {
        base_path: url,
        client: reqwest::Client::builder().timeout(Duration::from_secs(30)).build()?,
        bearer_access_token: Some("token".to_owned()),
        ..Configuration::default()
    };
    let limit = PAGE_SIZE as i32;

    let mut figures = Vec::new();
    for concurrency in [1, 16] {
        macro_rules! send {
            ($requests:expr, $request:expr) => {
                || {
                    let requests = stream::iter(0..$requests);
                    let requests = requests.for_each_concurrent(concurrency, |_| async {
                        drop(black_box($request.await.expect("a response")));
                    });
                    runtime.block_on(requests);
                }
            };
        }
        let work = format!("list 100 tickets over HTTP, {concurrency} at a time");
        let comparison = Comparison::new(work, send!(64, sdk.list().limit(PAGE_SIZE as u64).send()))
            .against("progenitor", send!(64, progenitor.list_tickets(Some(limit), None)))
            .against(
                "openapi-generator",
                send!(64, default_api::list_tickets(&openapi_generator, Some(limit), None)),
            );
        figures.extend(comparison.run(rounds));
        let work = format!("get a ticket over HTTP, {concurrency} at a time");
        let comparison = Comparison::new(work, send!(256, sdk.get("T1")))
            .against("progenitor", send!(256, progenitor.get_ticket("T1")))
            .against("openapi-generator", send!(256, default_api::get_ticket(&openapi_generator, "T1")));
        figures.extend(comparison.run(rounds));
    }
    Ok(figures)
}
