// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What the server calls: webhooks, listeners, and callbacks of operations.
//!
//! Each is listed with its method and its address. A body is read by
//! [`from_bytes`](orange_core::model::from_bytes) as the `…Body` beside it.

use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Event, EventOrigin, Provenance};

use super::{API, models};

/// A pet is new.
///
/// In the specification: `webhooks.yaml#/webhooks/newPet/post`.
///
/// The server sends POST to the address that was registered for it.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static NEW_PET: Event = Event {
    api: &API,
    name: "newPet",
    method: Method::POST,
    origin: EventOrigin::Webhook,
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `newPet`, if any.
pub type NewPetBody = models::Pet;

/// `all post`.
///
/// In the specification: `webhooks.yaml#/webhooks/all/post`.
///
/// The server sends POST to the address that was registered for it.
///
/// # Answers that it expects
///
/// - default: Heard.
pub static ALL_POST: Event = Event {
    api: &API,
    name: "all post",
    method: Method::POST,
    origin: EventOrigin::Webhook,
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `all post`, if any.
pub type AllPostBody = Vec<models::Pet>;

/// `all put`.
///
/// In the specification: `webhooks.yaml#/webhooks/all/put`.
///
/// The server sends PUT to the address that was registered for it.
///
/// # Answers that it expects
///
/// - 202: Later.
pub static ALL_PUT: Event = Event {
    api: &API,
    name: "all put",
    method: Method::PUT,
    origin: EventOrigin::Webhook,
    media_types: &["application/octet-stream"],
    provenance: Provenance::Documented,
};

/// What comes with `all put`, if any.
pub type AllPutBody = Bytes;

/// `petGone`.
///
/// *Inferred, not documented*.
///
/// In the specification: `webhooks.yaml#/components/pathItems/Gone/post`.
///
/// The server sends POST to the address that was registered for it.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static PET_GONE: Event = Event {
    api: &API,
    name: "petGone",
    method: Method::POST,
    origin: EventOrigin::Webhook,
    media_types: &["application/json"],
    provenance: Provenance::Inferred,
};

/// What comes with `petGone`.
pub type PetGoneBody = models::GonePostRequest;

/// `type`.
///
/// In the specification: `webhooks.yaml#/webhooks/type/get`.
///
/// The server sends GET to the address that was registered for it.
///
/// # Parameters
///
/// - `hub.challenge` in the query, required
///
/// # Answers that it expects
///
/// - 200: Confirmed.
pub static TYPE: Event = Event {
    api: &API,
    name: "type",
    method: Method::GET,
    origin: EventOrigin::Webhook,
    media_types: &[],
    provenance: Provenance::Documented,
};

/// What `type` is answered with.
pub type TypeReply = String;

/// Every call of the server, in the order of the specification.
pub static ALL: &[&Event] = &[&NEW_PET, &ALL_POST, &ALL_PUT, &PET_GONE, &TYPE];
