#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # What is where
//!
//! - [`Incidents`] — the calls, from a [`Client`](orange_core::Client); [`Notes`], [`Attachments`] and
//!   [`NoteAttachments`] are those on one incident or note.
//! - [`models`] — everything that is received or sent; what is met most often stands here too.
//! - [`fields`] — typed paths for filters and sorting: [`fields::incident`] for incidents.
//! - [`operations`] — each call as a value, for [`Service::send`](orange_core::Service::send) and for
//!   looking at a request without sending it.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate, which names the public
//! source of every path, member and value and says whether Orange documents it or it is inferred.

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
mod client;
#[rustfmt::skip]
mod generated;
mod language;
mod notes;

pub use attachments::{Attachments, NoteAttachments};
pub use client::Incidents;
pub use fields::incident;
pub use generated::{API, fields, models, operations};
pub use models::{
    Attachment, Counter, FreezePeriod, Impact, Incident, IncidentCreate, IncidentPatch, IncidentStatus,
    IncidentType, Language, Note, NoteCreate, Origin, Priority, ServiceCondition,
};
pub use notes::Notes;
