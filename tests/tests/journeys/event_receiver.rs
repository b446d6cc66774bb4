//! Event receiver of the commercial operator, mounted in a web framework. It is asynchronous in the journeys of both clients.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use orange_anomalie_adresse::events::{self, Event};
use orange_events::{BasicAuth, Rejection, Webhook};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// Handles an event. The second argument is the number of earlier calls.
pub(crate) type Handler = fn(&Event, usize) -> Result<(), Rejection>;

#[derive(Clone)]
pub(crate) struct EventEndpoint {
    webhook: Webhook<Event>,
    handler: Handler,
    pub(crate) handled: Arc<Mutex<Vec<Event>>>,
    pub(crate) handler_calls: Arc<Mutex<usize>>,
}

async fn receive(State(endpoint): State<EventEndpoint>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let handler = async |event: Event| {
        let earlier_calls = {
            let mut calls = endpoint.handler_calls.lock().unwrap();
            *calls += 1;
            *calls - 1
        };
        (endpoint.handler)(&event, earlier_calls)?;
        endpoint.handled.lock().unwrap().push(event);
        Ok(())
    };
    endpoint.webhook.handle(&head, body.into_data_stream(), handler).await.map(Body::from)
}

/// Serves the receiver until the tasks are dropped. Returns it with its URL and the tasks.
pub(crate) async fn serve_events(handler: Handler) -> (EventEndpoint, String, JoinSet<()>) {
    let webhook = events::webhook(BasicAuth::new("orange", "as agreed").unwrap());
    let endpoint = EventEndpoint { webhook, handler, handled: Arc::default(), handler_calls: Arc::default() };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/event", listener.local_addr().unwrap());
    let app = Router::new().route("/event", any(receive)).with_state(endpoint.clone());
    let mut server = JoinSet::new();
    server.spawn(async move { axum::serve(listener, app).await.unwrap() });
    (endpoint, url, server)
}
