// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What the server calls: webhooks, listeners, and callbacks of operations.
//!
//! Each is listed with its method and its address. A body is read by
//! [`from_bytes`](orange_core::model::from_bytes) as the `…Body` beside it.

use orange_core::__private::http::Method;
use orange_core::operation::{Event, EventOrigin, Provenance};

use super::{API, models};

/// A ticket was created.
///
/// In the specification: `listeners.yaml#/paths/~1listener~1ticketCreateEvent/post`.
///
/// The server sends POST to `/listener/ticketCreateEvent` below the address that was registered for
/// it.
///
/// # Answers that it expects
///
/// - 201: Notified.
/// - 400: Bad.
pub static LISTEN_TO_TICKET_CREATE_EVENT: Event = Event {
    api: &API,
    name: "listenToTicketCreateEvent",
    method: Method::POST,
    origin: EventOrigin::Listener {
        path: "/listener/ticketCreateEvent",
    },
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `listenToTicketCreateEvent`.
pub type ListenToTicketCreateEventBody = models::TicketCreateEvent;

/// What `listenToTicketCreateEvent` is answered with.
pub type ListenToTicketCreateEventReply = models::Subscription;

/// `post listener ticketChangeEvent`.
///
/// In the specification: `listeners.yaml#/paths/~1listener~1ticketChangeEvent/post`.
///
/// The server sends POST to `/listener/ticketChangeEvent` below the address that was registered for
/// it.
///
/// # Answers that it expects
///
/// - 201: Notified.
pub static POST_LISTENER_TICKET_CHANGE_EVENT: Event = Event {
    api: &API,
    name: "post listener ticketChangeEvent",
    method: Method::POST,
    origin: EventOrigin::Listener {
        path: "/listener/ticketChangeEvent",
    },
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `post listener ticketChangeEvent`.
pub type PostListenerTicketChangeEventBody = models::TicketCreateEvent;

/// Every call of the server, in the order of the specification.
pub static ALL: &[&Event] = &[
    &LISTEN_TO_TICKET_CREATE_EVENT,
    &POST_LISTENER_TICKET_CHANGE_EVENT,
];
