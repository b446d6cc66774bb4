#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # Modules
//!
//! - [`Eligibility`] — the API handle, created from a [`Client`](orange_core::Client).
//! - [`Place`] — the address or building to check.
//! - [`Bulk`](orange_core::bulk::Bulk) — eligibility of many places, created by [`Eligibility::bulk`].
//! - [`ServiceCode`] — the error codes of the service.
//! - [`KnownComment`] — comments with a published meaning.
//! - [`models`] — the types of responses.
//! - [`operations`] — the operation as a value.
//!
//! Models and operations are generated from `openapi.yaml` in this crate. That file names the public source of every
//! property.

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
mod bulk;
mod client;
#[rustfmt::skip]
mod generated;
mod known_comment;
mod place;
mod service_code;

pub use client::Eligibility;
pub use generated::{API, models, operations};
pub use known_comment::KnownComment;
pub use models::{BuildingCode, PointOfInterest};
pub use place::Place;
pub use service_code::ServiceCode;
