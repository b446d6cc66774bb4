//! Deliveries over a disturbed network, with real sockets: every event arrives at least once.

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

/// What is wrong with the first attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Wrong {
    /// No more than this many bytes are written.
    Cut(usize),
    /// The request arrives, its answer does not.
    AnswerLost,
    /// More bytes are announced than come.
    Length,
    /// It goes out twice.
    Twice,
}

impl Network for Wrong {
    fn plan(&self, _event: &LoggedEvent) -> DeliveryPlan {
        DeliveryPlan { copies: if *self == Self::Twice { 2 } else { 1 }, ..DeliveryPlan::default() }
    }

    fn request(&self, _event: &LoggedEvent, attempt: u32, request: &mut Request<Full<Bytes>>) {
        if attempt == 1 && *self == Self::Length {
            request.headers_mut().insert(CONTENT_LENGTH, 100_000.into());
        }
    }

    fn connection(&self, _event: &LoggedEvent, attempt: u32, stream: TcpStream) -> Box<dyn Connection> {
        match self {
            Self::Cut(rest) if attempt == 1 => Box::new(Disturbed { stream, rest: *rest, deaf: false }),
            Self::AnswerLost if attempt == 1 => Box::new(Disturbed { stream, rest: usize::MAX, deaf: true }),
            _ => Box::new(stream),
        }
    }
}

/// A connection that writes no more than so many bytes, and may hear nothing of the answer.
struct Disturbed {
    stream: TcpStream,
    rest: usize,
    deaf: bool,
}

impl AsyncRead for Disturbed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = into.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, into);
        if self.deaf {
            // What has come is swallowed, so that it looks as if the connection had been closed.
            into.set_filled(before);
        }
        polled
    }
}

impl AsyncWrite for Disturbed {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        if self.rest == 0 {
            return Poll::Ready(Err(std::io::ErrorKind::BrokenPipe.into()));
        }
        let part = &bytes[..bytes.len().min(self.rest)];
        let polled = Pin::new(&mut self.stream).poll_write(context, part);
        if let Poll::Ready(Ok(written)) = polled {
            self.rest -= written;
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

type Came = Arc<Mutex<Vec<Bytes>>>;

/// A server that keeps the bodies that came whole.
async fn receiver(server: &mut JoinSet<()>) -> (String, Came) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/event", listener.local_addr().expect("an address"));
    let came = Came::default();
    let take = async |State(came): State<Came>, headers: HeaderMap, body: Bytes| {
        assert_eq!(headers[CONTENT_LENGTH], body.len().to_string());
        lock(&came).push(body);
        StatusCode::NO_CONTENT
    };
    let app = Router::new().fallback(take).with_state(Arc::clone(&came));
    server.spawn(async move { axum::serve(listener, app).await.expect("it serves") });
    (url, came)
}

#[tokio::test]
async fn an_event_arrives_over_a_disturbed_network_and_is_known_again() {
    for (wrong, arrivals, attempts) in [
        (Wrong::Cut(0), 1, 2),
        (Wrong::Cut(20), 1, 2),
        (Wrong::Cut(300), 1, 2),
        (Wrong::AnswerLost, 2, 2),
        (Wrong::Length, 1, 2),
        (Wrong::Twice, 2, 1),
    ] {
        let mut server = JoinSet::new();
        let (url, came) = receiver(&mut server).await;
        let subscription = EventSubscription::to(&url).expect("a target");
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).events_to(subscription).build();
        *lock(&sandbox.state.webhooks.network) = Arc::new(wrong);
        let now = sandbox.clock().time();
        sandbox.state.webhooks.record(EventType::NoteCreated, "t", json!({"text": "a".repeat(2_000)}), now);
        let time_passes = async {
            if wrong == Wrong::Length {
                // The receiver waits for the rest, and the sandbox for an answer.
                sandbox.clock().advance(Duration::from_secs(10));
            }
        };
        tokio::join!(sandbox.deliver_events(), time_passes);
        sandbox.clock().advance(Duration::from_secs(1));
        sandbox.deliver_events().await;
        let came = lock(&came).clone();
        assert_eq!(came.len(), arrivals, "{wrong:?}");
        assert!(came.iter().all(|body| *body == came[0]), "{wrong:?}");
        let deliveries = sandbox.event_deliveries();
        let last = deliveries.last().expect("a delivery");
        assert_eq!((last.outcome, last.attempts.len()), (DeliveryOutcome::Delivered, attempts), "{wrong:?}");
        assert_eq!(deliveries[0].attempts[0].failure.is_some(), attempts == 2, "{deliveries:?}");
    }
}
