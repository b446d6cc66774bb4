// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`orange_core::Error`]: orange_core::Error
//! [client]: orange_core::ClientBuilder
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Modules
//!
//! - [`AnomalieAdresses`] — the API handle, created from a [`Client`](orange_core::Client). [`Notes`], [`Attachments`] and
//!   [`Events`] are the handles of its notes, attachments and events.
//! - `events` (feature `events`) — a receiver for the events of the infrastructure operator, for any web framework.
//! - [`lifecycle`] — the allowed status transitions, as data.
//! - [`models`] — the types of requests and responses. The most common ones are re-exported here.
//! - [`fields`] — typed paths for filters and sorting, such as [`fields::ticket`].
//! - [`operations`] — each operation as a value, to [send](orange_core::Service::send) it directly or to inspect its
//!   request.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate. That file names the public source of
//! every path, property and value, and states whether Orange documents it, the interop'fibre group publishes it, or it
//! is inferred. `differences.yaml` lists the differences from the group's file, with the reasons.
//!
//! ## Tests
//!
//! With the feature `test-util` of `orange-core`, a function that takes a handle can be tested without a server.
//! `orange_core::test_util::FakeTransport` responds to an operation with a value of its output type, here a ticket with its `ETag`:
//!
//! ```
//! use orange_anomalie_adresse::operations::GetTicket;
//! use orange_anomalie_adresse::{AnomalieAdresses, Ticket};
//! use orange_core::Result;
//! use orange_core::model::{ETag, Tagged};
//! use orange_core::test_util::FakeTransport;
//!
//! /// The function under test.
//! async fn version(tickets: &AnomalieAdresses, id: &str) -> Result<Option<String>> {
//!     Ok(tickets.get(id).await?.etag().map(ToString::to_string))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let ticket: Ticket = orange_core::model::from_text(r#"{"@type": "AnomalieAdresse.creation", "id": "1"}"#)?;
//! let fake = FakeTransport::new();
//! fake.on_operation(&GetTicket::new("1")).returns(&Tagged::new(ticket, Some(ETag::new("\"7\"")?)));
//!
//! let tickets = AnomalieAdresses::new(&fake.client()?);
//! assert_eq!(version(&tickets, "1").await?.as_deref(), Some("\"7\""));
//! fake.verify();
//! # Ok(()) }
//! ```
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `events` | no | the module `events`: a receiver for events about tickets |
//! | `rustls-tls` | yes | the reqwest transport with rustls, the provider aws-lc-rs and the certificates of the platform |
//! | `rustls-no-provider` | no | the reqwest transport with rustls; the application installs the crypto provider |
//! | `native-tls` | no | the reqwest transport with the TLS of the operating system |
//! | `blocking` | no | the module `blocking`: the handles for programs without an async runtime |
//! | `time` | yes | conversions of dates, and filters with types of the `time` crate |
//! | `chrono` | no | the same for the `chrono` crate |
//! | `jiff` | no | the same for the `jiff` crate |
//!
//! All but `events` are features of `orange-core`. Without a TLS feature, the client needs a custom transport.

// Library code does not panic on any input.
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
mod event_list;
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
pub use event_list::Events;
pub use generated::{API, fields, models, operations};
pub use models::{
    CreationTicketCreate, HousingsNumberTicketCreate, ModificationTicketCreate, NewBuildingTicketCreate,
    StatusChangeReason, Ticket, TicketCreate, TicketPatch, TicketStatus,
};
pub use notes::Notes;
