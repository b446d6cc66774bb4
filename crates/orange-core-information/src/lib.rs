#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # What is where
//!
//! - [`CoreInformation`] — the calls, from a [`Client`](orange_core::Client).
//! - [`References`] — what an item points at, by whichever shape the server writes it in.
//! - [`models`] — everything that is received.
//! - [`fields`] — typed paths for filters and sorting: [`fields::location`], [`fields::configuration_item`], …
//! - [`operations`] — each call as a value.
//! - [`scope`] — the published OAuth scopes.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate, which names the public
//! source of every path and member and says whether Orange documents it or it is inferred.

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

mod client;
#[rustfmt::skip]
mod generated;
mod references;
pub mod scope;

pub use client::CoreInformation;
pub use generated::{API, fields, models, operations};
pub use models::{Account, ConfigurationItem, Location, ServicePoint};
pub use references::References;
