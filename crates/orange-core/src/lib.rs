#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
//!
//! # Modules
//!
//! - [`Client`]: credentials, URLs and limits. Build it once and clone it freely.
//! - [`Error`]: the error type of all operations.
//! - [`query`]: filters, sorting, field selection, offset and limit.
//! - [`pagination`]: lists as pages and as items, with resumable cursors.
//! - [`model`]: the runtime of generated models, and ETags.
//! - [`download`], [`upload`]: files, with resumption, checksums and checks of the media type.
//! - [`sync`]: synchronization of a list with a file or database.
//! - [`bulk`]: one operation on many inputs, with a journal of the outcomes.
//! - [`wait`]: waiting for a state of a resource, by polling and by events.
//! - [`streams`]: JSON lines and server-sent events.
//! - `blocking`: the same client for programs without an async runtime, with the feature `blocking`.
//! - [`retry`], [`throttle`], [`breaker`]: repeated attempts, rate limits, circuit breaker.
//! - [`token`], [`transport`], [`time`]: traits for tokens, the HTTP transport and the clock.
//! - [`operation`]: operations as values, for generated code and raw calls.
//!
//! # Data flow
//!
//! An API crate builds an [`Operation`](operation::Operation). [`Service`] adds token, retry, limits and tracing, and
//! sends it through the [`Transport`](transport::Transport). The response becomes a model, a
//! [`Page`](pagination::Page) or an [`Error`].
//!
//! # Guarantees
//!
//! `docs/guarantees.md` in the repository lists all guarantees with the tests that verify each.
//!
//! - An invalid request fails before any I/O; the error names the field and the rule.
//! - Unknown values, fields and types are decoded, preserved and sent back unchanged.
//! - Secrets appear in no `Debug`, `Display` or log line and are sent to no other host. No redirect is followed.
//! - A request that is not idempotent is sent again only if the first attempt certainly did not reach the server, or
//!   if the server reported an expired token. If the outcome is unknown, the error says so.
//! - A list is complete or ends with an error.
//! - Every operation ends within its time limit, and every future can be dropped at any await point.
//! - No constructor starts a runtime or spawns a task; the `blocking` client starts its runtime with the first call.
//!   Every wait uses the injected [`Clock`](time::Clock).
//!
//! # Features
//!
//! `rustls-tls` (default), `rustls-no-provider` (the application installs a crypto provider) and `native-tls` choose
//! the TLS implementation of the reqwest transport. They are additive. Without any of them, reqwest is not compiled
//! in and [`ClientBuilder::transport`] is required.
//!
//! `blocking` adds the module of that name.
//!
//! # Tracing
//!
//! Spans `orange.operation`, `orange.attempt` and `orange.token` have level INFO and OpenTelemetry's HTTP attributes
//! (`http.request.method`, `http.response.status_code`, `url.template`, `server.address`,
//! `http.request.resend_count`, `error.type`). Headers, queries and bodies are never recorded.

#![cfg_attr(docsrs, feature(doc_cfg))]
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
pub mod breaker;
pub mod bulk;
pub mod client;
mod credentials;
mod deadline;
pub mod download;
mod encoding;
pub mod error;
mod file_lock;
mod http_hosts;
mod line_file;
mod media;
mod metadata;
pub mod model;
pub mod operation;
pub mod pagination;
mod pipeline;
pub mod query;
pub mod retry;
mod secret;
pub mod streams;
pub mod sync;
pub mod throttle;
pub mod time;
pub mod token;
pub mod transport;
pub mod upload;
pub mod wait;

pub use client::{Client, ClientBuilder, ItemStream, LinkRequest, Service, StreamingResponse};
pub use credentials::{Credentials, CredentialsListener, CredentialsProvider, RotatingCredentials};
pub use error::{Error, ErrorKind, Result};
pub use orange_model::text_type;
#[doc(hidden)]
pub use orange_model::{
    __accessors, __builder, __choose, __integer_enum, __model, __superset, __tagged_union, __text_enum,
    __union, __validate,
};

/// Re-exports for generated code, so that it depends on this crate alone.
#[doc(hidden)]
pub mod __private {
    pub use {bytes, http, serde, serde_json};
}
