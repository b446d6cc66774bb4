//! The event receiver of a commercial operator, with axum.

use std::future::Future;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use orange_anomalie_adresse::events::{self, ATTACHMENT_CREATED, Event, EventData};
use orange_events::{Authenticate, Rejection, Webhook};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// The state of the handler.
#[derive(Clone)]
struct Receiver {
    webhook: Webhook<Event>,
    /// Bounded, so that a burst of events applies back pressure.
    queue: mpsc::Sender<Event>,
}

/// Serves on `listener` until `stop` is ready.
pub(crate) async fn serve(
    listener: TcpListener,
    authenticate: impl Authenticate,
    queue: mpsc::Sender<Event>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let receiver = Receiver { webhook: events::webhook(authenticate), queue };
    // `any` instead of `post`: the webhook itself responds to other methods, with 405.
    let app = Router::new().route("/event", any(receive)).with_state(receiver);
    axum::serve(listener, app).with_graceful_shutdown(stop).await
}

/// Passes a request of axum to the webhook, and its response back to axum.
async fn receive(State(receiver): State<Receiver>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let handler = async |event: Event| {
        // A response of 2xx acknowledges the event. A real service stores it durably first.
        receiver.queue.send(event).await.map_err(|_| Rejection::failed("the event queue is closed"))
    };
    receiver.webhook.handle(&head, body.into_data_stream(), handler).await.map(Body::from)
}

/// Formats an event as one line.
pub(crate) fn summary(event: &Event) -> String {
    let subject = event.subject.as_deref().unwrap_or_default();
    match &event.data {
        Some(EventData::Ticket(ticket)) => {
            let status = ticket.status.as_ref().map_or("?", |status| status.as_str());
            let reason = ticket.status_change_reason.as_ref().map(|reason| format!(" ({reason})"));
            format!("ticket {subject} is {status}{}", reason.unwrap_or_default())
        }
        Some(EventData::Note(note)) => {
            format!("note on {subject}: {}", note.text.as_deref().unwrap_or_default())
        }
        Some(EventData::Attachment(file)) => {
            let name = file.name.as_deref().unwrap_or_default();
            match (event.type_.as_deref(), &file.status) {
                (Some(ATTACHMENT_CREATED), _) => format!("file on {subject}: {name}"),
                (_, status) => {
                    let status = status.as_ref().map_or("?", |status| status.as_str());
                    format!("file on {subject}: {name} is {status}")
                }
            }
        }
        // An event of an unpublished type.
        _ => format!("{:?}", event.type_),
    }
}
