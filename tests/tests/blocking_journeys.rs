//! The journeys of `journeys/` with the blocking client. The build script removes each `await`.

use std::convert::Infallible;
use std::sync::OnceLock;
use std::time::Duration;

use orange_core::{Client, blocking};
use tokio::runtime::Runtime;

#[path = "journeys/event_receiver.rs"]
mod event_receiver;

include!(concat!(env!("OUT_DIR"), "/blocking_journeys.rs"));

/// Runs an asynchronous function of the tests. The tasks that it spawns continue to run.
fn wait_for<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime")).block_on(future)
}

fn blocking_client(client: &Client) -> blocking::Client {
    client.clone().into()
}

/// Replaces `tokio::time::timeout`. A blocking call cannot be cancelled, and has the time limits of the client.
fn without_limit<T>(_limit: Duration, result: T) -> Result<T, Infallible> {
    Ok(result)
}
