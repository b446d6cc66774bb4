#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
//!
//! # What is where
//!
//! - [`Client`] — the one handle: credentials, URLs, limits. Build it once, clone it freely.
//! - [`Error`] — one opaque error with predicates and every fact that was known.
//! - [`query`] — TMF filters, sort, fields and window, in the dialect of the API.
//! - [`pagination`] — lists as pages and as items, resumable.
//! - [`model`] — the runtime of generated models: open enums, lossless fields, dates as received, ETags.
//! - [`download`] — files fetched to memory, writers and disk: resumed, verified, whole or not at all.
//! - [`upload`] — files to send, checked before.
//! - [`streams`] — responses that are a sequence of items: JSON lines, server-sent events.
//! - [`retry`] — when a failed attempt is repeated, and when never.
//! - [`throttle`], [`breaker`] — not asking more than is taken, nor where it is no use.
//! - [`token`], [`transport`], [`time`] — the seams: tokens, the wire, the clock.
//! - [`operation`] — operations are values; for the generator, and raw calls of what no specification names.
//!
//! # Data flow
//!
//! user → API crate → [`Operation`](operation::Operation) → [`Service`] (token, retry, limits, trace)
//! → [`Transport`](transport::Transport) → wire, and back: bytes → [`Error`] or model →
//! [`Page`](pagination::Page) → item.
//!
//! # Guarantees
//!
//! The main guarantees; `docs/guarantees.md` in the repository lists all of them with the tests that verify each.
//!
//! - An invalid request fails before any I/O; the error names the field and the rule.
//! - Unknown values, fields and types are decoded, preserved and sent back unchanged.
//! - Secrets appear in no `Debug`, `Display` or log line and are sent to no other host. No redirect is followed.
//! - A request that is not idempotent is sent again only if the first attempt certainly did not reach the server,
//!   or if the server reported an expired token. If the outcome is unknown, the error says so.
//! - A list is complete or ends with an error.
//! - Every operation ends within its time limit, and every future can be dropped at any await point.
//! - No constructor starts a runtime or spawns a task. Every wait uses the injected [`Clock`](time::Clock).
//!
//! # Features
//!
//! `rustls-tls` (default), `rustls-no-provider` (the application installs a crypto provider) and
//! `native-tls` choose how the reqwest transport speaks TLS; they add up. With none of them there is
//! no reqwest at all, and [`ClientBuilder::transport`] is needed.
//!
//! # Tracing
//!
//! Spans `orange.operation`, `orange.attempt` and `orange.token` at level INFO, with OpenTelemetry's
//! HTTP names (`http.request.method`, `http.response.status_code`, `url.template`, `server.address`,
//! `http.request.resend_count`, `error.type`). No header, no query and no body is ever in them.

#![cfg_attr(docsrs, feature(doc_cfg))]
// No input may make it panic: what could is not written.
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

pub mod breaker;
pub mod client;
mod credentials;
mod deadline;
pub mod download;
mod encoding;
pub mod error;
mod http_hosts;
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
pub mod throttle;
pub mod time;
pub mod token;
pub mod transport;
pub mod upload;

pub use client::{Client, ClientBuilder, ItemStream, LinkRequest, Service, StreamingResponse};
pub use credentials::{Credentials, CredentialsListener, CredentialsProvider, RotatingCredentials};
pub use error::{Error, ErrorKind, Result};
pub use orange_model::text_type;
#[doc(hidden)]
pub use orange_model::{
    __accessors, __builder, __choose, __fields, __integer_enum, __tagged_union, __text_enum, __union,
    __validate,
};

/// What generated code names, so that it depends on this crate alone.
#[doc(hidden)]
pub mod __private {
    pub use {bytes, http, serde, serde_json};
}
