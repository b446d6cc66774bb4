//! Metrics of a client on a page for Prometheus, offline.
//!
//! `cargo run -p orange-operations --example metrics` starts a sandbox, uses it in several ways, and serves the page until
//! Ctrl-C. With `-- --once` it prints the page and ends.

use std::io::{Write as _, stdout};
use std::time::Duration;

use orange_core::Client;
use orange_incident::Incidents;
use orange_operations::{Metrics, Result, journey, page};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    // In a program with a global provider: `opentelemetry::global::set_meter_provider(provider)`.
    let metrics = Metrics::new()?;
    let sandbox = journey::sandbox().await?;
    // For api.orange.com: `Client::builder().from_env()?.meter_provider(metrics.provider()).build()?`
    let client = journey::run(&sandbox, &metrics).await?.client;
    if std::env::args().any(|argument| argument == "--once") {
        return Ok(stdout().write_all(metrics.page()?.as_bytes())?);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(stdout(), "http://{}/metrics", listener.local_addr()?)?;
    let calls = tokio::spawn(call_every_second(client));
    let stop = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
    axum::serve(listener, page::router(metrics)).with_graceful_shutdown(stop).await?;
    calls.abort();
    Ok(sandbox.stop().await?)
}

/// Calls an API once a second, so that the rates on the page are not zero.
async fn call_every_second(client: Client) {
    let incidents = Incidents::new(&client);
    loop {
        if let Err(error) = incidents.list().limit(5).send().await {
            // The metrics have the failure too.
            let _ = writeln!(stdout(), "{error}");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
