// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What the server calls: webhooks, listeners, and callbacks of operations.
//!
//! Each is listed with its method and its address. A body is read by
//! [`from_bytes`](orange_core::model::from_bytes) as the `…Body` beside it.

use orange_core::__private::http::Method;
use orange_core::operation::{Event, EventOrigin, Provenance};

use super::{API, models};

/// `shipArrived`.
///
/// In the specification: `openapi31.yaml#/webhooks/shipArrived/post`.
///
/// The server sends POST to the address that was registered for it.
///
/// # Answers that it expects
///
/// - 204: Heard.
pub static SHIP_ARRIVED: Event = Event {
    api: &API,
    name: "shipArrived",
    method: Method::POST,
    origin: EventOrigin::Webhook,
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `shipArrived`, if any.
pub type ShipArrivedBody = models::Ship;

/// Every call of the server, in the order of the specification.
pub static ALL: &[&Event] = &[&SHIP_ARRIVED];
