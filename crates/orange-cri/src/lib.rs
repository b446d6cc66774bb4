#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # What is where
//!
//! - [`Cri`] — the API at its two base URLs, from a [`Client`](orange_core::Client).
//! - [`Raw`] — a call on a path of your own; [`Cri::get`] and [`Cri::raw`] make one.
//! - [`Download`](orange_core::download::Download) — a photo to memory, a writer or a file; [`Cri::photo`] makes one.
//! - [`models`], [`operations`] — what is generated from `openapi.yaml` in this crate: today no
//!   operation, and of the models the [body of an error](models::ErrorBody). They grow with the file of your contract.

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

pub use client::{Cri, DEV_API};
pub use generated::{API, models, operations};
#[doc(no_inline)]
pub use orange_core::operation::Raw;
