//! What is fixed about the calls that a server makes: webhooks, listeners, and callbacks of operations.

use http::Method;

use super::{Api, Provenance};

/// A call that the server makes to an address of ours.
///
/// Its body is read by [`from_bytes`](crate::model::from_bytes) as the type that the module `events` of an
/// API crate has for it. Receiving it is the business of a web server, for which the crate `orange-events` takes CloudEvents.
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
    /// The API whose server calls.
    pub api: &'static Api,
    /// The `operationId` of the call, or the name that it stands under.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// How the server learns which address to call.
    pub origin: EventOrigin,
    /// Media types of the body; none for a call without.
    pub media_types: &'static [&'static str],
    /// Where it is documented.
    pub provenance: Provenance,
}

/// How a server learns which address to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventOrigin {
    /// The address is registered outside of the interface.
    Webhook,
    /// The address came with a call.
    Callback {
        /// The `operationId` of that call, or the name of the callback that was answered.
        operation: &'static str,
        /// Where in that call the address stands, as a runtime expression of OpenAPI.
        expression: &'static str,
    },
    /// The address is registered outside of the interface, which gives the path below it: the `/listener/…` paths of
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
