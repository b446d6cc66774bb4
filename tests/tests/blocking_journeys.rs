//! The journeys of `journeys/`, on the blocking client. The build script removes their `await`s.

use std::convert::Infallible;
use std::sync::OnceLock;
use std::time::Duration;

use orange_core::{Client, blocking};
use tokio::runtime::Runtime;

#[path = "journeys/event_receiver.rs"]
mod event_receiver;

include!(concat!(env!("OUT_DIR"), "/blocking_journeys.rs"));

/// Runs an asynchronous function of the sandbox. Its tasks continue to run.
fn wait_for<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime")).block_on(future)
}

fn blocking_client(client: &Client) -> blocking::Client {
    client.clone().into()
}

/// In place of a limit that ends a hanging test: a thread cannot be cancelled, and the client has its own limits.
fn without_limit<T>(_limit: Duration, result: T) -> Result<T, Infallible> {
    Ok(result)
}
