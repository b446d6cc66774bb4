#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
//!
//! ## Modules
//!
//! - [`Client`]: credentials, URLs and limits. Build it once and clone it freely.
//! - [`Error`]: the error type of all operations.
//! - [`query`]: filters, sorting, field selection, offset and limit.
//! - [`pagination`]: lists as pages and as items, with resumable cursors.
//! - [`model`]: the runtime of generated models, and ETags.
//! - `download`, `upload` (feature `files`): files, with resumption, checksums and checks of the media type.
//! - [`sync`]: synchronization of a list with a file or database.
//! - [`bulk`]: one operation on many inputs, with a journal of the outcomes.
//! - [`wait`]: waiting for a state of a resource, by polling and by events.
//! - [`streams`]: JSON lines and server-sent events.
//! - `blocking` (feature `blocking`): the same client for programs without an async runtime.
//! - [`retry`], [`throttle`], [`breaker`]: repeated attempts, rate limits, circuit breaker.
//! - [`token`], [`transport`], [`time`]: traits for tokens, the HTTP transport and the clock.
//! - [`operation`]: operations as values, for generated code and raw calls.
//! - `test_util` (feature `test-util`): a fake transport with typed responses, and recordings that are replayed.
//!
//! ## Data flow
//!
//! An API crate builds an [`Operation`](operation::Operation). [`Service`] adds token, retry, limits and tracing, and
//! sends it through the [`Transport`](transport::Transport). The response becomes a model, a
//! [`Page`](pagination::Page) or an [`Error`].
//!
//! ## Guarantees
//!
//! `docs/guarantees.md` in the repository lists all guarantees with the tests that verify each.
//!
//! - An invalid request fails before any I/O; the error names the field and the rule.
//! - Unknown values, fields and types are decoded, preserved and sent back unchanged.
//! - Secrets appear in no `Debug`, `Display` or log line, and are sent only to the token endpoint and the origin of the
//!   API. No redirect is followed.
//! - A request that is not idempotent is sent again only if the first attempt certainly did not reach the server, or
//!   if the server reported an expired token. An error states that the outcome is unknown.
//! - A list is complete or ends with an error.
//! - Every operation ends within its time limit, and every future can be dropped at any await point.
//! - No constructor starts a runtime or spawns a task; the `blocking` client starts its runtime with the first call.
//!   Every wait uses the injected [`Clock`](time::Clock).
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `rustls-tls` | yes | the reqwest transport with rustls, the provider aws-lc-rs and the certificates of the platform |
//! | `rustls-no-provider` | no | the reqwest transport with rustls; the application installs the crypto provider |
//! | `native-tls` | no | the reqwest transport with the TLS of the operating system |
//! | `reqwest` | no | the reqwest transport without a choice of TLS; each TLS feature includes it |
//! | `files` | no | the modules `download` and `upload`; the crates of APIs with files enable it |
//! | `blocking` | no | the module `blocking`: the client for programs without an async runtime |
//! | `time` | yes | conversions of dates, and filters with types of the `time` crate |
//! | `chrono` | no | the same for the `chrono` crate |
//! | `jiff` | no | the same for the `jiff` crate |
//! | `opentelemetry` | no | metrics, and the trace context of requests, see [below](#metrics-and-trace-context) |
//! | `token-file` | no | `token::FileTokenStore`: tokens in files, for command-line tools and scheduled jobs |
//! | `token-encryption` | no | `token::TokenEncryption`: encryption of stored tokens; `token-file` and orange-redis enable it |
//! | `test-util` | no | the module `test_util`: fakes and recordings for the tests of applications |
//!
//! Features are additive. Without the reqwest transport, [`ClientBuilder::transport`] is required.
//!
//! ## Tracing
//!
//! The client writes to the [`tracing`](https://docs.rs/tracing) crate. With `tracing_subscriber::fmt` and its
//! `env-filter` feature, an environment variable selects the level:
//!
//! ```sh
//! RUST_LOG=warn,orange_core=info    # for production: retries, token changes and warnings
//! RUST_LOG=warn,orange_core=debug   # also each request and response
//! ```
//!
//! | level | event | fields |
//! |---|---|---|
//! | `debug` | `request`: one for each HTTP request, token requests included | method, URL, size, attempt |
//! | `debug` | `response`: one for each response | method, URL, status, latency until the head, size, request id, attempt |
//! | `debug` | `no response`: the connection failed | method, URL, kind of the error, latency, attempt |
//! | `info` | `retrying` | operation, number of failed attempts, pause, error |
//! | `info` | `retrying with another access token` | operation |
//! | `info` | `resuming download` | operation, offset, pause, error |
//! | `info` | `connection is silent, later requests use new connections` | none |
//! | `info` | `not retried: too little time is left` | operation, pause, time left |
//! | `info` | `new access token`, `access token invalidated` | lifetime, error |
//! | `info` | `circuit breaker closed` | scope |
//! | `warn` | `throttled by the server`: 429, or 403 with code 53 | API, operation, `Retry-After` |
//! | `warn` | `circuit breaker opened` | scope, pause, reason |
//! | `warn` | `shared rate limiter unavailable`: requests continue at the local share | error, local share |
//! | `info` | `shared rate limiter available again` | none |
//! | `warn` | `no new access token`: the token request failed | error, whether the present token is still valid |
//! | `debug` | `waiting for the token request of another process` | none |
//! | `info` | `token store is available again` | none |
//! | `warn` | `token store could not be read`, `… locked`, `… written`: one for each outage | error |
//! | `warn` | `stored token cannot be decrypted and counts as absent`, `stored failure …` | client id |
//! | `warn` | `not retried: the retry budget is spent` | operation |
//! | `warn` | `not resumed: the retry budget is spent`: of a download | operation, error |
//! | `warn` | `outcome unknown`: a failed request may have taken effect | operation, error |
//! | `warn` | `list is incomplete`: a page is truncated or repeats another one | operation, error |
//!
//! The size of a response is that of its `Content-Length`, or of a body in memory. A request that a time limit ends has
//! no `response` event; its error is a timeout.
//!
//! Spans `orange.operation`, `orange.attempt` and `orange.token` have level INFO. Fields have the names of OpenTelemetry
//! (`http.request.method`, `http.response.status_code`, `url.full`, `url.template`, `server.address`,
//! `http.request.resend_count`, `error.type`).
//!
//! No level records bodies, secrets, or headers other than the request id. URLs, in `debug` events and in errors,
//! contain the query: the filters of the application, such as an address. [`error`](mod@error#message) describes how
//! URLs are redacted.
//!
//! ## Metrics and trace context
//!
//! With the feature `opentelemetry`, the client reports metrics to the OpenTelemetry API: durations of operations and
//! HTTP requests, retries, waits, token requests, lists and downloads. `docs/operations/metrics.md` in the repository
//! lists them, with alert rules and a dashboard. Attributes are names of APIs and operations, words from fixed sets (such
//! as the kind of an error), status codes, and hosts with ports. They contain no id, query or secret.
//!
//! The client uses the global meter provider at the time of [`ClientBuilder::build`], or that of
//! `ClientBuilder::meter_provider`. The crate depends on the API of OpenTelemetry only. The application selects SDK and
//! exporter.
//!
//! Requests carry the trace context that is current when they are sent: `traceparent`, `tracestate` and `baggage`,
//! as the global propagator writes them, or that of `ClientBuilder::propagator`. They are sent to the token endpoint and
//! the origin of the API, but not to [other origins](Service::with_link_origin). The current context is that of
//! `opentelemetry::Context`. The layer of `tracing-opentelemetry` makes the context of a `tracing` span current while
//! the span is entered, so that the span `orange.attempt` is the parent on the server. Each attempt has a span of its own.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Some methods of the client serve only downloads and uploads.
#![cfg_attr(not(feature = "files"), allow(dead_code))]
// No input may cause a panic.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod blocking_cell;
pub mod breaker;
pub mod bulk;
pub mod client;
mod credentials;
mod deadline;
#[cfg(feature = "files")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
pub mod download;
mod encoding;
pub mod error;
mod file_lock;
mod http_hosts;
mod line_file;
#[cfg(feature = "files")]
mod media;
mod media_type;
mod metadata;
pub mod model;
pub mod operation;
pub mod pagination;
mod pipeline;
pub mod query;
pub mod retry;
mod secret;
mod stable_hash;
pub mod streams;
pub mod sync;
mod telemetry;
#[cfg(feature = "test-util")]
#[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
pub mod test_util;
pub mod throttle;
pub mod time;
pub mod token;
pub mod transport;
#[cfg(feature = "files")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
pub mod upload;
pub mod wait;

// Inlined, so that links to their pages at the root are valid.
#[doc(inline)]
pub use client::{Client, ClientBuilder, ItemStream, LinkRequest, Service, StreamingResponse};
pub use credentials::{Credentials, CredentialsListener, CredentialsProvider, RotatingCredentials};
#[doc(inline)]
pub use error::{Error, ErrorKind, Result};
/// The types of requests and responses in the traits and functions of this crate, such as
/// [`Transport`](transport::Transport).
#[doc(no_inline)]
pub use http;
/// The types of `ClientBuilder::meter_provider` and `ClientBuilder::propagator`, in the version of this crate.
#[cfg(feature = "opentelemetry")]
#[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
#[doc(no_inline)]
pub use opentelemetry;
pub use orange_model::text_type;
#[doc(hidden)]
pub use orange_model::{
    __builder, __choose, __identified, __integer_enum, __model, __tagged_value, __text_enum, __union,
    __validate,
};

/// Re-exports for generated code, so that it depends on this crate alone.
#[doc(hidden)]
pub mod __private {
    pub use {bytes, http, serde, serde_json};
}
