//! The network between the sandbox and a receiver. Tests replace [`Network`] to disturb deliveries.
//!
//! A delivery calls it three times:
//!
//! 1. [`Network::plan`], for each event and subscription when it is queued: number of copies, delay, ordering.
//! 2. [`Network::request`], for each attempt before the request is written. Headers are sent as set, even a wrong
//!    `Content-Length`.
//! 3. [`Network::connection`], for each attempt over a socket: a wrapper can cut, delay, change or drop the bytes of
//!    request and response.

use std::fmt;
use std::time::Duration;

use axum::body::Bytes;
use http::Request;
use http_body_util::Full;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use super::event_log::LoggedEvent;

pub(super) trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

/// The copies, delay and ordering of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DeliveryPlan {
    /// The number of copies; zero drops the event.
    pub(super) copies: u32,
    /// The delay on the sandbox's clock.
    pub(super) delay: Duration,
    /// Whether later events of the same ticket wait for this one.
    pub(super) in_order: bool,
}

impl Default for DeliveryPlan {
    fn default() -> Self {
        Self { copies: 1, delay: Duration::ZERO, in_order: true }
    }
}

/// The network; the default methods change nothing. See the [module](self).
pub(super) trait Network: Send + Sync + fmt::Debug {
    fn plan(&self, _event: &LoggedEvent) -> DeliveryPlan {
        DeliveryPlan::default()
    }

    /// `attempt` counts from 1.
    fn request(&self, _event: &LoggedEvent, _attempt: u32, _request: &mut Request<Full<Bytes>>) {}

    /// `attempt` counts from 1.
    fn connection(&self, _event: &LoggedEvent, _attempt: u32, stream: TcpStream) -> Box<dyn Connection> {
        Box::new(stream)
    }
}

/// A network without faults.
#[derive(Clone, Copy, Debug)]
pub(super) struct DirectNetwork;

impl Network for DirectNetwork {}
