//! The way between the sandbox and a receiver, as a seam: what a disturbed network does to deliveries is
//! written as a [`Road`], everything else knows nothing of it.
//!
//! A delivery passes it at three places, in this order:
//!
//! 1. [`Road::passage`], once for each event and subscription, when it is put in the queue: how many copies
//!    go out, how much later, and whether later events of the same ticket may overtake it.
//! 2. [`Road::request`], once for each attempt: the request before it is written. A header that is set here
//!    is sent as it is, so a `Content-Length` can lie.
//! 3. [`Road::line`], once for each attempt over a socket: the connection. Whoever wraps it sees the bytes of
//!    the request as they are written and those of the answer as they are read, and can cut, slow, change or
//!    swallow either.

use std::fmt;
use std::time::Duration;

use axum::body::Bytes;
use http::Request;
use http_body_util::Full;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use super::LoggedEvent;

/// A connection.
pub(crate) trait Line: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

/// How an event gets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// How often it goes out; zero loses it.
    pub(crate) copies: u32,
    /// How much later, on the sandbox's clock.
    pub(crate) delay: Duration,
    /// Whether later events of the same ticket wait for it.
    pub(crate) in_order: bool,
}

impl Default for Passage {
    fn default() -> Self {
        Self { copies: 1, delay: Duration::ZERO, in_order: true }
    }
}

/// What happens to deliveries on their way; nothing, unless a method says otherwise. See the
/// [module](self).
pub(crate) trait Road: Send + Sync + fmt::Debug {
    fn passage(&self, _event: &LoggedEvent) -> Passage {
        Passage::default()
    }

    /// `attempt` counts from 1.
    fn request(&self, _event: &LoggedEvent, _attempt: u32, _request: &mut Request<Full<Bytes>>) {}

    /// `attempt` counts from 1.
    fn line(&self, _event: &LoggedEvent, _attempt: u32, stream: TcpStream) -> Box<dyn Line> {
        Box::new(stream)
    }
}

/// A road on which nothing happens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OpenRoad;

impl Road for OpenRoad {}
