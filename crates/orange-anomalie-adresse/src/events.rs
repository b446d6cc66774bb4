//! Receiver for events of the infrastructure operator (OI) on tickets, notes and attachments.
//!
//! The OC hosts `POST /event`, and the OI sends events to it. [`webhook`] turns a request of any web framework into an
//! [`Event`], calls your handler, and creates the response.
//!
//! With axum:
//!
//! ```rust,no_run
//! use axum::Router;
//! use axum::body::Body;
//! use axum::extract::{Request, State};
//! use axum::response::Response;
//! use axum::routing::post;
//! use orange_anomalie_adresse::events::{self, Event, EventData};
//! use orange_events::{BasicAuth, Rejection, Webhook};
//!
//! async fn receive(State(webhook): State<Webhook<Event>>, request: Request) -> Response {
//!     let (head, body) = request.into_parts();
//!     let handler = async |event: Event| {
//!         match &event.data {
//!             Some(EventData::Ticket(ticket)) => println!("{:?} is {:?}", event.subject, ticket.status),
//!             Some(EventData::Note(note)) => println!("{:?}: {:?}", event.subject, note.text),
//!             // A file, or an event of an unpublished type.
//!             _ => println!("{:?}", event.type_),
//!         }
//!         // To refuse an event: `Rejection::unknown_subject`, `failed`, `not_implemented`, …
//!         Ok::<_, Rejection>(())
//!     };
//!     webhook.handle(&head, body.into_data_stream(), handler).await.map(Body::from)
//! }
//!
//! # fn app() -> orange_core::Result<Router> {
//! let webhook = events::webhook(BasicAuth::new("orange", "as agreed")?);
//! let app = Router::new().route("/event", post(receive)).with_state(webhook);
//! # Ok(app) }
//! ```
//!
//! # Source
//!
//! Published by the interop group: before-interop/anomalieAdresse openapi.yaml 2.0.0, `POST /anomalie-adresse/event` and
//! `Event`. The two operators agree on the address of the OC, the authentication of the OI, and whether the OI retries a
//! failed delivery. These are not published.

use orange_events::{Authenticate, CloudEvent, FromEvent, Receiver, Rejection, Webhook};

pub use crate::models::{Event, EventData};

/// The [`type_`](Event::type_) of an event about a change of a ticket.
pub const TICKET_UPDATED: &str = "fr.interop.anomalieadresse.update";
/// The [`type_`](Event::type_) of an event about a new note.
pub const NOTE_CREATED: &str = "fr.interop.anomalieadresse.note.create";
/// The [`type_`](Event::type_) of an event about a new file.
pub const ATTACHMENT_CREATED: &str = "fr.interop.anomalieadresse.attachment.create";
/// The [`type_`](Event::type_) of an event about a change of a file, such as its validation.
pub const ATTACHMENT_UPDATED: &str = "fr.interop.anomalieadresse.attachment.update";

/// Creates a [`Webhook`] for the events of this API, with the defaults of [`Receiver`].
///
/// `authenticate` decides who may send events. An event that was handled is not handled again while the store remembers it:
/// by default in memory, for the last 100,000 events. An event whose handler failed is handled again when it is redelivered.
///
/// ```
/// use orange_anomalie_adresse::events::{self, EventData};
/// use orange_events::{Rejection, SharedSecret};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhook = events::webhook(SharedSecret::bearer("s3cr3t")?);
///
/// // The web framework supplies the head of the request, and its body as a stream.
/// let (parts, ()) = http::Request::post("/event").header("authorization", "Bearer s3cr3t").body(())?.into_parts();
/// let body = futures_util::stream::iter([Ok::<_, std::io::Error>(
///     r#"{"specversion":"1.0","id":"1","source":"https://ripx.example","subject":"0d9a5a52",
///         "type":"fr.interop.anomalieadresse.update","data":{"status":"RESOLVED"}}"#,
/// )]);
/// let response = webhook
///     .handle(&parts, body, |event| async move {
///         if let Some(EventData::Ticket(ticket)) = &event.data {
///             println!("{:?} is {:?}", event.subject, ticket.status);
///         }
///         Ok::<_, Rejection>(())
///     })
///     .await;
/// assert_eq!(response.status(), 204);
/// # Ok(()) }
/// ```
pub fn webhook(authenticate: impl Authenticate) -> Webhook<Event> {
    Webhook::new(Receiver::new(authenticate))
}

/// The data of an unpublished type is [`EventData::Other`]. Unknown properties and values of another type are preserved. Data that is
/// not JSON is the unknown property `data_base64`, as in the JSON format of CloudEvents.
impl FromEvent for Event {
    fn from_event(event: CloudEvent) -> Result<Self, Rejection> {
        // The type precedes the data, so that the data is decoded in one pass.
        event.to_json().to().map_err(|_| Rejection::invalid("the event cannot be decoded"))
    }
}
