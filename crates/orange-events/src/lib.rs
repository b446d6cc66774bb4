#![doc = include_str!("../README.md")]
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

mod auth;
mod binary;
mod event;
mod media_type;
mod receiver;
mod rejection;
mod seen;
mod structured;
mod webhook;

pub use auth::{Authenticate, BasicAuth, Denied, NoAuthentication, SharedSecret};
pub use event::{CloudEvent, Data, FromEvent};
pub use receiver::{Received, Receiver};
pub use rejection::{Rejection, RejectionKind};
pub use seen::{ClaimResult, EventKey, MemorySeen, SeenStore, StoreError};
pub use webhook::{Reply, Webhook};
