// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`Received`]: Received
//! [`Rejection`]: Rejection
//! [`FromEvent`]: FromEvent
//! [`CloudEvent`]: CloudEvent
//! [`Receiver`]: Receiver
//! [`Webhook`]: Webhook
//! [`DeduplicationStore`]: DeduplicationStore
//! [`MemoryDeduplicationStore`]: MemoryDeduplicationStore
//! [`Authenticate`]: Authenticate
//! [`BasicAuth`]: BasicAuth
//! [`SharedSecret`]: SharedSecret
//!
#![doc = include_str!("../README.md")]
//!
//! ## Metrics and trace context
//!
//! With the feature `opentelemetry`, a [`Webhook`] measures each delivery (`orange.event.duration`, by outcome and reason)
//! and runs the handler in the trace of the sender, so that its spans and requests continue that trace. The trace context
//! is that of the headers of the request, or else that of the distributed tracing extension of CloudEvents. If the web
//! server has made a span current already, that one stays current. `docs/operations/metrics.md` in the repository
//! describes the metric.
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `opentelemetry` | no | metrics of deliveries, and the trace context of senders |
#![cfg_attr(docsrs, feature(doc_cfg))]
// Untrusted input must not cause a panic, so panicking constructs are denied.
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

mod auth;
mod binary;
mod deduplication;
mod event;
mod media_type;
mod receiver;
mod rejection;
mod structured;
mod telemetry;
mod webhook;

pub use auth::{Authenticate, BasicAuth, Denied, NoAuthentication, SharedSecret};
pub use deduplication::{ClaimResult, DeduplicationStore, EventKey, MemoryDeduplicationStore, StoreError};
pub use event::{CloudEvent, Data, FromEvent};
pub use receiver::{Received, Receiver};
pub use rejection::{Rejection, RejectionKind};
pub use webhook::{Reply, Webhook};
