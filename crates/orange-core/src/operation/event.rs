//! Metadata of the requests that a server sends: webhooks, listeners, and callbacks of operations.

use http::Method;

use super::{Api, Provenance};

/// Request that the server sends to an address of the application.
///
/// [`from_bytes`](crate::model::from_bytes) decodes its body as the type in the module `events` of an API crate. The
/// crate `orange-events` receives CloudEvents in a web server.
///
/// ```
/// use orange_core::operation::{Event, EventOrigin};
///
/// static CHANGED: Event = Event {
///     name: "ticketChanged",
///     origin: EventOrigin::Callback { operation: "subscribe", expression: "{$request.body#/callback}" },
///     media_types: &["application/json"],
///     ..Event::DEFAULT
/// };
/// assert_eq!(CHANGED.method, http::Method::POST);
/// ```
#[derive(Clone, Debug)]
pub struct Event {
    /// API whose server sends the request.
    pub api: &'static Api,
    /// `operationId` of the request, or its name in the specification if it has no `operationId`.
    pub name: &'static str,
    /// HTTP method of the request.
    pub method: Method,
    /// Origin of the address that the server calls.
    pub origin: EventOrigin,
    /// Media types of the body. Empty if the request has no body.
    pub media_types: &'static [&'static str],
    /// Source of the description of the request.
    pub provenance: Provenance,
}

/// Origin of the address that a server calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventOrigin {
    /// The address is registered out of band; the specification does not define it (OpenAPI `webhooks`).
    Webhook,
    /// The address is part of a request to the server (OpenAPI `callbacks`).
    Callback {
        /// Id of the operation that declares the callback. For a callback of a callback, the name of the outer one.
        operation: &'static str,
        /// Location of the address in a request to that operation, as an OpenAPI runtime expression.
        expression: &'static str,
    },
    /// The base address is registered out of band. The specification defines the path below it, as for `/listener/…` of
    /// the TM Forum APIs.
    Listener {
        /// The path, such as `/listener/troubleTicketCreateEvent`.
        path: &'static str,
    },
}

impl Event {
    /// A documented POST without a body; for struct update syntax.
    pub const DEFAULT: Self = Self {
        api: &Api::DEFAULT,
        name: "",
        method: Method::POST,
        origin: EventOrigin::Webhook,
        media_types: &[],
        provenance: Provenance::Documented,
    };
}
