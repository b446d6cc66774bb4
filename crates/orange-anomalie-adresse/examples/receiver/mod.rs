//! A commercial operator's server in axum: `POST /event`, each event handed on once.

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

/// What the handler needs, cheap to clone.
#[derive(Clone)]
struct Receiver {
    webhook: Webhook<Event>,
    /// Who works on events. Bounded, so that a flood makes the other side wait and not this one grow.
    work: mpsc::Sender<Event>,
}

/// Serves on `listener` until `stop` is ready.
pub(crate) async fn serve(
    listener: TcpListener,
    authenticate: impl Authenticate,
    work: mpsc::Sender<Event>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let receiver = Receiver { webhook: events::webhook(authenticate), work };
    // Any method: what is not POST gets the same kind of answer as everything else that is refused.
    let app = Router::new().route("/event", any(receive)).with_state(receiver);
    axum::serve(listener, app).with_graceful_shutdown(stop).await
}

/// The whole of the framework's part: head and body in, answer out.
async fn receive(State(receiver): State<Receiver>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let handler = async |event: Event| {
        // An answer of 2xx says that the event will not be lost from here on. In a service of yours that is
        // where it goes into a table or a queue that outlives the process.
        receiver.work.send(event).await.map_err(|_| Rejection::failed("nobody works on events"))
    };
    receiver.webhook.answer(&head, body.into_data_stream(), handler).await.map(Body::from)
}

/// An event in one line.
pub(crate) fn told(event: &Event) -> String {
    let of = |subject: &Option<String>| subject.clone().unwrap_or_default();
    let status = |status: Option<String>| status.unwrap_or_else(|| "?".to_owned());
    match event {
        Event::Update(update) => {
            let ticket = update.data.as_ref();
            let now = status(ticket.and_then(|it| it.status()).map(ToString::to_string));
            let why = ticket.and_then(|it| it.status_change_reason()).map(|reason| format!(" ({reason})"));
            format!("ticket {} is {now}{}", of(&update.subject), why.unwrap_or_default())
        }
        Event::NoteCreate(created) => {
            let text = created.data.as_ref().and_then(|note| note.text.clone()).unwrap_or_default();
            format!("note on {}: {text}", of(&created.subject))
        }
        Event::AttachmentCreate(created) => {
            let name = created.data.as_ref().and_then(|file| file.name.clone()).unwrap_or_default();
            format!("file on {}: {name}", of(&created.subject))
        }
        Event::AttachmentUpdate(updated) => {
            let file = updated.data.as_ref();
            let name = file.and_then(|file| file.name.clone()).unwrap_or_default();
            let now = status(file.and_then(|file| file.status.as_ref()).map(ToString::to_string));
            format!("file on {}: {name} is {now}", of(&updated.subject))
        }
        // What nobody has published yet is kept, too.
        other => format!("{:?}", other.type_()),
    }
}
