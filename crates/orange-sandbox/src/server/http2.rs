//! Wire faults over HTTP/2, whose frames hyper writes.
//!
//! [`Fault::Delay`] and [`Fault::Hang`] pause the response. For every other wire fault, hyper resets the stream with
//! `INTERNAL_ERROR`. Other streams of the connection continue.

use std::io;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::response::Response;
use futures_util::StreamExt as _;
use futures_util::stream::once;
use orange_core::time::Clock as _;

use super::response_replaced;
use crate::clock::SandboxClock;
use crate::faults::{Fault, FaultPoint, ShutdownSignal};

/// Returns the response with `fault`, or an error for which hyper resets the stream.
pub(super) async fn respond(
    response: Response,
    fault: &Fault,
    clock: SandboxClock,
    shutdown: ShutdownSignal,
) -> io::Result<Response> {
    let (at, time) = match *fault {
        Fault::Delay { at, milliseconds } => (at, Some(Duration::from_millis(milliseconds))),
        Fault::Hang { at } => (at, None),
        _ => return Err(response_replaced()),
    };
    let pause = pause(time, clock, shutdown);
    if !at.is_after_head() {
        pause.await?;
        return Ok(response);
    }
    let (head, body) = response.into_parts();
    let mut rest = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let start = rest.split_to(if at == FaultPoint::MidBody { rest.len() / 2 } else { 0 });
    let pieces = once(async move { Ok(start) }).chain(once(async move { pause.await.map(|()| rest) }));
    Ok(Response::from_parts(head, Body::from_stream(pieces)))
}

/// Waits on the sandbox's clock; without end if there is no `time`. Returns an error if the server shuts down.
async fn pause(time: Option<Duration>, clock: SandboxClock, shutdown: ShutdownSignal) -> io::Result<()> {
    let elapsed = async {
        match time {
            Some(time) => clock.sleep(time).await,
            // hyper drops this future when the client resets the stream.
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        () = elapsed => Ok(()),
        () = shutdown.wait() => Err(response_replaced()),
    }
}
