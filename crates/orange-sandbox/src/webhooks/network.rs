//! The network between the sandbox and a receiver, as a seam: a test replaces [`Network`] to disturb deliveries.
//!
//! A delivery passes it at three points, in this order:
//!
//! 1. [`Network::plan`], once for each event and subscription, when it is queued: how many copies are sent, after which
//!    delay, and whether later events of the same ticket may overtake it.
//! 2. [`Network::request`], once for each attempt: the request before it is written. A header that is set here is sent
//!    as it is, so a `Content-Length` can lie.
//! 3. [`Network::connection`], once for each attempt over a socket: a wrapper sees the bytes of the request as they are
//!    written and those of the answer as they are read, and can cut, slow, change or drop either.

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

/// How an event is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DeliveryPlan {
    /// How often it is sent; zero loses it.
    pub(super) copies: u32,
    /// The delay, on the sandbox's clock.
    pub(super) delay: Duration,
    /// Whether later events of the same ticket wait for it.
    pub(super) in_order: bool,
}

impl Default for DeliveryPlan {
    fn default() -> Self {
        Self { copies: 1, delay: Duration::ZERO, in_order: true }
    }
}

/// The network that deliveries pass; the default methods change nothing. See the [module](self).
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
