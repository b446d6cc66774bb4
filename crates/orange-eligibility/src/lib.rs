#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # What is where
//!
//! - [`Eligibility`] — the calls, from a [`Client`](orange_core::Client); [`Place`] is what is asked about.
//! - [`Bulk`] — many places at once.
//! - [`ServiceCode`] — the service's own error codes.
//! - [`Hint`] — what a comment means, where that is public.
//! - [`models`] — everything that is received.
//! - [`operations`] — the call as a value.
//!
//! Models and operations are generated from `openapi.yaml` in this crate, which names the public source of
//! every member.

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

mod bulk;
mod client;
#[rustfmt::skip]
mod generated;
mod hint;
mod place;
mod service_code;

pub use bulk::{Bulk, Outcome, Progress};
pub use client::Eligibility;
pub use generated::{API, models, operations};
pub use hint::Hint;
pub use models::{BuildingCode, PointOfInterest};
pub use place::Place;
pub use service_code::ServiceCode;
