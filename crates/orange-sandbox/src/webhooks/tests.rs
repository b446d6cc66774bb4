//! Deliveries over a disturbed network with real sockets: every event arrives at least once.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::Full;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::event_log::LoggedEvent;
use super::network::{Connection, DeliveryPlan, Network};
use super::{DeliveryOutcome, EventSubscription, EventType};
use crate::clock::SandboxClock;
use crate::sandbox::Sandbox;
use crate::sync::lock;

/// Network fault. All except [`Duplicated`](Self::Duplicated) affect the first attempt only.
#[derive(Clone, Copy, Debug, PartialEq)]
enum NetworkFault {
    /// The connection breaks after this many written bytes.
    DisconnectAfter(usize),
    /// The request arrives, its response is lost.
    ResponseLost,
    /// `Content-Length` is larger than the body.
    WrongLength,
    /// The event is delivered twice.
    Duplicated,
}

impl Network for NetworkFault {
    fn plan(&self, _event: &LoggedEvent) -> DeliveryPlan {
        DeliveryPlan { copies: if *self == Self::Duplicated { 2 } else { 1 }, ..DeliveryPlan::default() }
    }

    fn request(&self, _event: &LoggedEvent, attempt: u32, request: &mut Request<Full<Bytes>>) {
        if attempt == 1 && *self == NetworkFault::WrongLength {
            request.headers_mut().insert(CONTENT_LENGTH, 100_000.into());
        }
    }

    fn connection(&self, _event: &LoggedEvent, attempt: u32, stream: TcpStream) -> Box<dyn Connection> {
        match self {
            Self::DisconnectAfter(write_limit) if attempt == 1 => {
                Box::new(FaultyStream { stream, write_limit: *write_limit, drop_reads: false })
            }
            Self::ResponseLost if attempt == 1 => {
                Box::new(FaultyStream { stream, write_limit: usize::MAX, drop_reads: true })
            }
            _ => Box::new(stream),
        }
    }
}

/// A connection that breaks after some written bytes, and may drop received bytes.
struct FaultyStream {
    stream: TcpStream,
    write_limit: usize,
    drop_reads: bool,
}

impl AsyncRead for FaultyStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = into.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, into);
        if self.drop_reads {
            // Drops the bytes, as if the connection had been closed.
            into.set_filled(before);
        }
        polled
    }
}

impl AsyncWrite for FaultyStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        if self.write_limit == 0 {
            return Poll::Ready(Err(std::io::ErrorKind::BrokenPipe.into()));
        }
        let part = &bytes[..bytes.len().min(self.write_limit)];
        let polled = Pin::new(&mut self.stream).poll_write(context, part);
        if let Poll::Ready(Ok(written)) = polled {
            self.write_limit -= written;
        }
        polled
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

type ReceivedBodies = Arc<Mutex<Vec<Bytes>>>;

/// Starts a server that records complete bodies.
async fn receiver(server: &mut JoinSet<()>) -> (String, ReceivedBodies) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/event", listener.local_addr().expect("an address"));
    let received = ReceivedBodies::default();
    let record = async |State(received): State<ReceivedBodies>, headers: HeaderMap, body: Bytes| {
        assert_eq!(headers[CONTENT_LENGTH], body.len().to_string());
        lock(&received).push(body);
        StatusCode::NO_CONTENT
    };
    let app = Router::new().fallback(record).with_state(Arc::clone(&received));
    server.spawn(async move { axum::serve(listener, app).await.expect("it serves") });
    (url, received)
}

#[tokio::test]
async fn events_arrive_over_a_disturbed_network() {
    for (fault, arrivals, attempts) in [
        // Before the head, within the head, and within the body, which has more than 2,000 bytes.
        (NetworkFault::DisconnectAfter(0), 1, 2),
        (NetworkFault::DisconnectAfter(20), 1, 2),
        (NetworkFault::DisconnectAfter(300), 1, 2),
        (NetworkFault::ResponseLost, 2, 2),
        (NetworkFault::WrongLength, 1, 2),
        (NetworkFault::Duplicated, 2, 1),
    ] {
        let mut server = JoinSet::new();
        let (url, received) = receiver(&mut server).await;
        let subscription = EventSubscription::to(&url).expect("a target");
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).events_to(subscription).build();
        *lock(&sandbox.state.webhooks.network) = Arc::new(fault);
        let now = sandbox.clock().time();
        sandbox.state.webhooks.record(EventType::NoteCreated, "t", json!({"text": "a".repeat(2_000)}), now);
        let time_passes = async {
            if fault == NetworkFault::WrongLength {
                // The receiver waits for the rest of the body, and the sandbox for a response.
                sandbox.clock().advance(Duration::from_secs(10));
            }
        };
        tokio::join!(sandbox.deliver_events(), time_passes);
        sandbox.clock().advance(Duration::from_secs(1));
        sandbox.deliver_events().await;
        let received = lock(&received).clone();
        assert_eq!(received.len(), arrivals, "{fault:?}");
        assert!(received.iter().all(|body| *body == received[0]), "{fault:?}");
        let deliveries = sandbox.event_deliveries();
        let last = deliveries.last().expect("a delivery");
        assert_eq!((last.outcome, last.attempts.len()), (DeliveryOutcome::Delivered, attempts), "{fault:?}");
        assert_eq!(deliveries[0].attempts[0].failure.is_some(), attempts == 2, "{deliveries:?}");
    }
}
