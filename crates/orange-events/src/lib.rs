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
mod webhook;

pub use auth::{Authenticate, BasicAuth, Denied, NoAuthentication, SharedSecret};
pub use deduplication::{ClaimResult, DeduplicationStore, EventKey, MemoryDeduplicationStore, StoreError};
pub use event::{CloudEvent, Data, FromEvent};
pub use receiver::{Received, Receiver};
pub use rejection::{Rejection, RejectionKind};
pub use webhook::{Reply, Webhook};
