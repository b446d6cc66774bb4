//! The event receiver of a commercial operator, with axum.

use std::future::Future;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use orange_anomalie_adresse::events::{self, Event};
use orange_events::{Authenticate, Rejection, Webhook};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// The state of the axum handler.
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
    // Any method, so that the webhook refuses the others.
    let app = Router::new().route("/event", any(receive)).with_state(receiver);
    axum::serve(listener, app).with_graceful_shutdown(stop).await
}

/// The handler of axum, the only function that depends on the framework.
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
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let status = |status: Option<String>| status.unwrap_or_else(|| "?".to_owned());
    match event {
        Event::Update(update) => {
            let ticket = update.data.as_ref();
            let status = status(ticket.and_then(|it| it.status()).map(ToString::to_string));
            let reason = ticket.and_then(|it| it.status_change_reason()).map(|reason| format!(" ({reason})"));
            format!("ticket {} is {status}{}", text(&update.subject), reason.unwrap_or_default())
        }
        Event::NoteCreate(created) => {
            let note = created.data.as_ref().and_then(|note| note.text.clone()).unwrap_or_default();
            format!("note on {}: {note}", text(&created.subject))
        }
        Event::AttachmentCreate(created) => {
            let name = created.data.as_ref().and_then(|file| file.name.clone()).unwrap_or_default();
            format!("file on {}: {name}", text(&created.subject))
        }
        Event::AttachmentUpdate(updated) => {
            let file = updated.data.as_ref();
            let name = file.and_then(|file| file.name.clone()).unwrap_or_default();
            let status = status(file.and_then(|file| file.status.as_ref()).map(ToString::to_string));
            format!("file on {}: {name} is {status}", text(&updated.subject))
        }
        // An unpublished type.
        other => format!("{:?}", other.type_()),
    }
}
