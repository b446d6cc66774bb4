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
    /// `operationId` of the request, or its name in the interface file.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Source of the address.
    pub origin: EventOrigin,
    /// Media types of the body; empty without a body.
    pub media_types: &'static [&'static str],
    /// Source of the information.
    pub provenance: Provenance,
}

/// Source of the address that a server calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventOrigin {
    /// The address is registered outside of the interface.
    Webhook,
    /// The address is part of a request.
    Callback {
        /// `operationId` of that request, or the name of the callback.
        operation: &'static str,
        /// Location of the address in that request, as an OpenAPI runtime expression.
        expression: &'static str,
    },
    /// The address is registered outside of the interface, and the path below it is defined there, as for the
    /// `/listener/…` paths of the TM Forum APIs.
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
