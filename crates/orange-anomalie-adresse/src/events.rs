//! Events received: what the building operator (OI) tells about tickets, notes and attachments.
//!
//! The OC hosts `POST /event` and the OI calls it. [`webhook`] is all that a web server needs for it:
//! request in, [`Event`] to your handler, answer out.
//!
//! *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
//! /anomalie-adresse/event and Event. How the OC tells the OI its address, how the OI authenticates, and
//! whether it repeats what could not be delivered is agreed between the two.
//!
//! With axum:
//!
//! ```rust,no_run
//! use axum::Router;
//! use axum::body::Body;
//! use axum::extract::{Request, State};
//! use axum::response::Response;
//! use axum::routing::post;
//! use orange_anomalie_adresse::events::{self, Event};
//! use orange_events::{BasicAuth, Rejection, Webhook};
//!
//! async fn receive(State(webhook): State<Webhook<Event>>, request: Request) -> Response {
//!     let (head, body) = request.into_parts();
//!     let handler = async |event: Event| {
//!         match event {
//!             Event::Update(update) => println!("{:?}: {:?}", update.subject, update.data),
//!             Event::NoteCreate(created) => println!("{:?}: {:?}", created.subject, created.data),
//!             // Types that are not published are kept, too.
//!             other => println!("{:?}", other.type_()),
//!         }
//!         // Another answer: `Rejection::unknown_subject`, `failed`, `not_implemented`, …
//!         Ok::<_, Rejection>(())
//!     };
//!     webhook.answer(&head, body.into_data_stream(), handler).await.map(Body::from)
//! }
//!
//! # fn app() -> orange_core::Result<Router> {
//! let webhook = events::webhook(BasicAuth::new("orange", "as agreed")?);
//! let app = Router::new().route("/event", post(receive)).with_state(webhook);
//! # Ok(app) }
//! ```

use orange_events::{Authenticate, CloudEvent, FromEvent, Receiver, Rejection, Webhook};

pub use crate::models::{
    AttachmentCreated, AttachmentUpdated, Event, NoteCreated, OtherEvent, TicketUpdated,
};

/// A [`Webhook`] for this API's events, with the defaults of [`Receiver`]: who may send is decided by
/// `authenticate`, and each event is handled once as long as this process lives.
///
/// ```
/// use orange_anomalie_adresse::events::{self, Event};
/// use orange_events::{Rejection, SharedSecret};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhook = events::webhook(SharedSecret::bearer("s3cr3t")?);
///
/// // From the web framework: the head of the request, and its body as a stream.
/// let (parts, ()) = http::Request::post("/event").header("authorization", "Bearer s3cr3t").body(())?.into_parts();
/// let body = futures_util::stream::iter([Ok::<_, std::io::Error>(
///     r#"{"specversion":"1.0","id":"1","source":"https://ripx.example","subject":"0d9a5a52",
///         "type":"fr.interop.anomalieadresse.update","data":{"status":"RESOLVED"}}"#,
/// )]);
/// let answer = webhook
///     .answer(&parts, body, |event| async move {
///         match event {
///             Event::Update(update) => println!("{:?} is {:?}", update.subject, update.data),
///             other => println!("{:?}", other.type_()),
///         }
///         Ok::<_, Rejection>(())
///     })
///     .await;
/// assert_eq!(answer.status(), 204);
/// # Ok(()) }
/// ```
pub fn webhook(authenticate: impl Authenticate) -> Webhook<Event> {
    Webhook::new(Receiver::new(authenticate))
}

/// A type that the interop group does not name is [`Event::Other`]; members that it does not name, and
/// values of another shape than it says, are kept. Data that is not JSON is the unknown member
/// `data_base64`, as the JSON format of CloudEvents writes it.
impl FromEvent for Event {
    fn from_event(event: CloudEvent) -> Result<Self, Rejection> {
        // The type is written before the data, so that the data is read as what it is in one go.
        event.to_json().to().map_err(|_| Rejection::invalid("the event cannot be read"))
    }
}
