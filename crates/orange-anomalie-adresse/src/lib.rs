#![doc = include_str!("../README.md")]
//!
//! # What is where
//!
//! - [`AnomalieAdresses`] — the calls, from a [`Client`](orange_core::Client).
//! - [`models`] — everything that is received or sent; the ones met most often stand here too.
//! - [`operations`] — each call as a value, for [`Service::send`](orange_core::Service::send) and for
//!   looking at a request without sending it.
//!
//! Models and operations are generated from `openapi.yaml` in this crate, which names the public source
//! of every path, member and value and says whether Orange documents it, the interop'fibre group
//! publishes it, or it is inferred.

mod client;
mod generated;
mod guard;

pub use client::AnomalieAdresses;
pub use generated::{API, models, operations};
pub use models::{
    CreationTicketCreate, HousingsNumberTicketCreate, ModificationTicketCreate, NewBuildingTicketCreate,
    StatusChangeReason, Ticket, TicketCreate, TicketPatch, TicketStatus,
};
