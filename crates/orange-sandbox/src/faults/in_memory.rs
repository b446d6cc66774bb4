//! Faults without a socket: hyper's client reads the bytes that a connection would carry.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use axum::body::Bytes;
use futures_util::stream::unfold;
use http::{Method, Request, Response};
use http_body_util::Empty;
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1::{Connection, handshake};
use hyper_util::rt::TokioIo;
use orange_core::time::{BoxFuture, Clock as _};
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::wire::WireStep;
use crate::clock::SandboxClock;

/// A request in memory always reaches the sandbox, or a fault takes place as if it did.
const NEVER_SENT: bool = false;

/// Returns the response that a client reads from a connection on which `steps` take place.
pub(crate) async fn replay(
    steps: Vec<WireStep>,
    clock: SandboxClock,
    method: Method,
) -> Result<Response<Body>, TransportError> {
    let stream =
        ReplayStream { steps: steps.into(), clock, waiting: None, request_started: false, reader: None };
    let (mut sender, connection) = handshake(TokioIo::new(stream)).await.map_err(protocol_error)?;
    let mut driver = ConnectionDriver(Some(Box::pin(connection)));
    let mut request = Request::new(Empty::<Bytes>::new());
    *request.method_mut() = method;
    let mut response = Box::pin(sender.send_request(request));
    let response = std::future::poll_fn(|context| {
        driver.drive(context);
        response.as_mut().poll(context)
    });
    let (head, body) = response.await.map_err(protocol_error)?.into_parts();
    let pieces = unfold((driver, body), |(mut driver, mut body): (ConnectionDriver, Incoming)| async move {
        let frame = std::future::poll_fn(|context| {
            driver.drive(context);
            Pin::new(&mut body).poll_frame(context)
        });
        let piece = match frame.await? {
            // Skips trailers.
            Ok(frame) => Ok(frame.into_data().unwrap_or_default()),
            Err(error) => Err(TransportError::new(TransportErrorKind::Body, NEVER_SENT, error)),
        };
        Some((piece, (driver, body)))
    });
    Ok(Response::from_parts(head, Body::stream(pieces)))
}

/// Converts an error that hyper reports before the response.
fn protocol_error(error: hyper::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Protocol, NEVER_SENT, error)
}

type ReplayConnection = Connection<TokioIo<ReplayStream>, Empty<Bytes>>;

/// The client's connection, polled until it ends.
struct ConnectionDriver(Option<Pin<Box<ReplayConnection>>>);

impl ConnectionDriver {
    fn drive(&mut self, context: &mut Context<'_>) {
        // The response reports how the connection ended.
        if self.0.as_mut().is_some_and(|connection| connection.as_mut().poll(context).is_ready()) {
            self.0 = None;
        }
    }
}

/// A connection on which the server carries out the steps of a fault.
struct ReplayStream {
    steps: VecDeque<WireStep>,
    clock: SandboxClock,
    waiting: Option<BoxFuture<'static, ()>>,
    /// No byte is sent before the client has written its request.
    request_started: bool,
    reader: Option<Waker>,
}

impl AsyncRead for ReplayStream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if !this.request_started {
            this.reader = Some(context.waker().clone());
            return Poll::Pending;
        }
        loop {
            if let Some(waiting) = &mut this.waiting {
                std::task::ready!(waiting.as_mut().poll(context));
                this.waiting = None;
            }
            match this.steps.front_mut() {
                Some(WireStep::Send(bytes)) if bytes.is_empty() => {}
                Some(WireStep::Send(bytes)) => {
                    buffer.put_slice(&bytes.split_to(bytes.len().min(buffer.remaining())));
                    return Poll::Ready(Ok(()));
                }
                Some(WireStep::Wait(time)) => this.waiting = Some(this.clock.sleep(*time)),
                Some(WireStep::Hang) => return Poll::Pending,
                Some(WireStep::Reset) => return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
                Some(WireStep::Close) | None => return Poll::Ready(Ok(())),
            }
            this.steps.pop_front();
        }
    }
}

impl AsyncWrite for ReplayStream {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        this.request_started = true;
        if let Some(reader) = this.reader.take() {
            reader.wake();
        }
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
