//! The server of a commercial operator on a real socket: records requests, sends the responses of a test.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt as _;
use orange_events::{CloudEvent, NoAuthentication, Receiver as EventReceiver};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct ReceivedEvent {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl ReceivedEvent {
    fn parts(&self) -> Parts {
        let mut parts = http::Request::post(&self.target).body(()).expect("a request").into_parts().0;
        parts.headers = self.headers.clone();
        parts
    }

    /// Parses the event with the SDK.
    pub(crate) fn event(&self) -> CloudEvent {
        let receiver = EventReceiver::<CloudEvent>::new(NoAuthentication);
        receiver.receive(&self.parts(), &self.body).expect("an event").into_event()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("plain text"))
    }
}

#[derive(Debug, Default)]
struct ReceiverState {
    received: Mutex<Vec<ReceivedEvent>>,
    responses: Mutex<VecDeque<(u16, &'static str)>>,
    arrived: watch::Sender<usize>,
}

/// A server that listens until it is dropped.
#[derive(Debug)]
pub(crate) struct Receiver {
    pub(crate) url: String,
    state: Arc<ReceiverState>,
    _server: JoinSet<()>,
}

impl Receiver {
    /// Starts a server that sends these responses in turn, then 204. In place of a response with the status zero, it
    /// sends nothing and keeps the connection open.
    pub(crate) async fn start(responses: &[(u16, &'static str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/event", listener.local_addr().expect("an address"));
        let state = Arc::new(ReceiverState {
            responses: Mutex::new(responses.iter().copied().collect()),
            ..ReceiverState::default()
        });
        let app = Router::new().fallback(receive).with_state(Arc::clone(&state));
        let mut server = JoinSet::new();
        server.spawn(async move { axum::serve(listener, app).await.expect("it serves") });
        Self { url, state, _server: server }
    }

    pub(crate) fn received(&self) -> Vec<ReceivedEvent> {
        self.state.received.lock().expect("not poisoned").clone()
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn wait_for(&self, requests: usize) {
        let mut arrived = self.state.arrived.subscribe();
        arrived.wait_for(|received| *received >= requests).await.expect("the receiver is open");
    }
}

async fn receive(State(state): State<Arc<ReceiverState>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = body.collect().await.expect("a whole body").to_bytes();
    let (method, target) = (head.method.to_string(), head.uri.to_string());
    state.received.lock().expect("not poisoned").push(ReceivedEvent {
        method,
        target,
        headers: head.headers,
        body,
    });
    let response = state.responses.lock().expect("not poisoned").pop_front();
    state.arrived.send_modify(|received| *received += 1);
    match response {
        None => StatusCode::NO_CONTENT.into_response(),
        Some((0, _)) => std::future::pending().await,
        Some((status, text)) => (StatusCode::from_u16(status).expect("a status"), text).into_response(),
    }
}
