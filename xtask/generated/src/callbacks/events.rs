// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What the server calls: webhooks, listeners, and callbacks of operations.
//!
//! Each is listed with its method and its address. A body is read by
//! [`from_bytes`](orange_core::model::from_bytes) as the `…Body` beside it.

use orange_core::__private::http::Method;
use orange_core::operation::{Event, EventOrigin, Provenance};

use super::{API, models};

/// `onEvent`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onEvent/{$request.body#~1url}/post`.
///
/// The server sends POST to `{$request.body#/url}`, told by `subscribe`.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static ON_EVENT: Event = Event {
    api: &API,
    name: "onEvent",
    method: Method::POST,
    origin: EventOrigin::Callback {
        operation: "subscribe",
        expression: "{$request.body#/url}",
    },
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `onEvent`, if any.
pub type OnEventBody = models::Event;

/// A state was reached.
///
/// The state of a subscription changed.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put`.
///
/// The server sends PUT to `{$request.query.url}/states/{$request.body#/id}`, told by `subscribe`.
///
/// # Parameters
///
/// - `X-Signature` in the header, required: What the body is signed with.
///
/// # Answers that it expects
///
/// - 200: Heard.
/// - header `X-Seen`: How often.
/// - default: Not heard.
pub static STATE_REACHED: Event = Event {
    api: &API,
    name: "stateReached",
    method: Method::PUT,
    origin: EventOrigin::Callback {
        operation: "subscribe",
        expression: "{$request.query.url}/states/{$request.body#/id}",
    },
    media_types: &["application/json"],
    provenance: Provenance::Documented,
};

/// What comes with `stateReached`.
pub type StateReachedBody = models::SubscribeOnStateRequest;

/// What `stateReached` is answered with.
pub type StateReachedReply = models::SubscribeOnStateResponse;

/// A state was reached.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/delete`.
///
/// The server sends DELETE to `{$request.query.url}/states/{$request.body#/id}`, told by
/// `subscribe`.
///
/// # Parameters
///
/// - `X-Signature` in the header, required: What the body is signed with.
///
/// # Answers that it expects
///
/// - 204: Heard.
pub static ON_STATE_DELETE: Event = Event {
    api: &API,
    name: "onState delete",
    method: Method::DELETE,
    origin: EventOrigin::Callback {
        operation: "subscribe",
        expression: "{$request.query.url}/states/{$request.body#/id}",
    },
    media_types: &[],
    provenance: Provenance::Documented,
};

/// `onShared`.
///
/// In the specification:
/// `callbacks.yaml#/components/callbacks/Shared/{$request.header.X-Callback}/post`.
///
/// The server sends POST to `{$request.header.X-Callback}`, told by `subscribe`.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static ON_SHARED: Event = Event {
    api: &API,
    name: "onShared",
    method: Method::POST,
    origin: EventOrigin::Callback {
        operation: "subscribe",
        expression: "{$request.header.X-Callback}",
    },
    media_types: &["application/x-www-form-urlencoded"],
    provenance: Provenance::Documented,
};

/// What comes with `onShared`, if any.
pub type OnSharedBody = models::SharedRequest;

/// What `onShared` is answered with.
pub type OnSharedReply = String;

/// `again`.
///
/// In the specification:
/// `callbacks.yaml#/components/callbacks/Shared/{$request.header.X-Callback}/post`.
///
/// The server sends POST to `{$request.header.X-Callback}`, told by `onShared`.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static AGAIN: Event = Event {
    api: &API,
    name: "again",
    method: Method::POST,
    origin: EventOrigin::Callback {
        operation: "onShared",
        expression: "{$request.header.X-Callback}",
    },
    media_types: &["application/x-www-form-urlencoded"],
    provenance: Provenance::Documented,
};

/// What comes with `again`, if any.
pub type AgainBody = models::SharedRequest;

/// What `again` is answered with.
pub type AgainReply = String;

/// `onShared`.
///
/// In the specification:
/// `callbacks.yaml#/components/callbacks/Shared/{$request.header.X-Callback}/post`.
///
/// The server sends POST to `{$request.header.X-Callback}`, told by `watch`.
///
/// # Answers that it expects
///
/// - 200: Heard.
pub static WATCH_ON_SHARED: Event = Event {
    api: &API,
    name: "onShared",
    method: Method::POST,
    origin: EventOrigin::Callback {
        operation: "watch",
        expression: "{$request.header.X-Callback}",
    },
    media_types: &["application/x-www-form-urlencoded"],
    provenance: Provenance::Documented,
};

/// What comes with `onShared`, if any.
pub type WatchOnSharedBody = models::SharedRequest;

/// What `onShared` is answered with.
pub type WatchOnSharedReply = String;

/// Every call of the server, in the order of the specification.
pub static ALL: &[&Event] = &[
    &ON_EVENT,
    &STATE_REACHED,
    &ON_STATE_DELETE,
    &ON_SHARED,
    &AGAIN,
    &WATCH_ON_SHARED,
];
