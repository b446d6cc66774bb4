#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # Modules
//!
//! - [`AnomalieAdresses`] — the API handle, created from a [`Client`](orange_core::Client).
//! - `events` (feature `events`) — a receiver for the events of the building operator, for any web framework.
//! - [`lifecycle`] — the allowed status transitions, as data.
//! - [`models`] — the types of requests and responses. The most common ones are re-exported here.
//! - [`fields`] — typed paths for filters and sorting, such as [`fields::ticket`].
//! - [`operations`] — each operation as a value, to [send](orange_core::Service::send) it directly or to inspect its
//!   request.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate. That file names the public source of
//! every path, property and value, and states whether Orange documents it, the interop'fibre group publishes it, or it
//! is inferred. `differences.yaml` lists the differences from the group's file, with the reasons.

// Library code does not panic, whatever the input.
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

mod attachments;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod building;
mod bulk;
mod checks;
mod client;
#[cfg(feature = "events")]
pub mod events;
mod expected_state;
mod external_id;
#[rustfmt::skip]
mod generated;
mod history;
pub mod lifecycle;
mod notes;
mod preconditions;
mod transitions;
mod waits;
mod warnings;
mod write;

pub use attachments::Attachments;
pub use client::AnomalieAdresses;
pub use generated::{API, fields, models, operations};
pub use models::{
    CreationTicketCreate, HousingsNumberTicketCreate, ModificationTicketCreate, NewBuildingTicketCreate,
    StatusChangeReason, Ticket, TicketCreate, TicketPatch, TicketStatus,
};
pub use notes::Notes;
