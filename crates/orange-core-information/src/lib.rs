#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # Modules
//!
//! - [`CoreInformation`] — the API handle, created from a [`Client`](orange_core::Client).
//! - [`References`] — the ids of related items, in any shape.
//! - [`models`] — the types of responses.
//! - [`fields`] — typed paths for filters and sorting, such as [`fields::location`] and [`fields::configuration_item`].
//! - [`operations`] — each operation as a value.
//! - [`scope`] — the published OAuth scopes.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate. That file names the public source of every
//! path and property, and states whether Orange documents it or it is inferred.

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

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
#[rustfmt::skip]
mod generated;
mod references;
pub mod scope;

pub use client::CoreInformation;
pub use generated::{API, fields, models, operations};
pub use models::{Account, ConfigurationItem, Location, ServicePoint};
pub use references::References;
