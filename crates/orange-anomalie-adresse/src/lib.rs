#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # What is where
//!
//! - [`AnomalieAdresses`] — the calls, from a [`Client`](orange_core::Client).
//! - `events` (feature `events`): a receiver of the events of the other operator, for any web framework.
//! - [`lifecycle`] — who may move a ticket where, as data.
//! - [`models`] — everything that is received or sent; what is met most often stands here too.
//! - [`fields`] — typed paths for filters and sorting: [`fields::ticket`] for tickets.
//! - [`operations`] — each call as a value, for [`Service::send`](orange_core::Service::send) and for
//!   looking at a request without sending it.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate, which names the public
//! source of every path, member and value and says whether Orange documents it, the interop'fibre group
//! publishes it, or it is inferred. `differences.yaml` beside it says where it departs from the group's
//! file, and why.

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

mod attachments;
mod building;
mod checks;
mod client;
#[cfg(feature = "events")]
pub mod events;
mod external_id;
#[rustfmt::skip]
mod generated;
mod guard;
mod hints;
mod history;
pub mod lifecycle;
mod moves;
mod notes;
mod wanted;
mod write;

pub use attachments::Attachments;
pub use client::AnomalieAdresses;
pub use generated::{API, fields, models, operations};
pub use models::{
    CreationTicketCreate, HousingsNumberTicketCreate, ModificationTicketCreate, NewBuildingTicketCreate,
    StatusChangeReason, Ticket, TicketCreate, TicketPatch, TicketStatus,
};
pub use notes::Notes;
