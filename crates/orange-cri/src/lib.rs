#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! # Modules
//!
//! - [`Cri`] — the API handle for production and development, created from a [`Client`](orange_core::Client).
//! - [`Raw`] — a request with a path of your contract, created by [`Cri::get`] and [`Cri::raw`].
//! - [`Download`](orange_core::download::Download) — a photo to memory, a writer or a file, created by [`Cri::photo`].
//! - [`models`], [`operations`] — generated from `openapi.yaml` in this crate. Today they contain no operation and one model,
//!   the [body of an error](models::ErrorBody). The interface file of your contract adds the rest.

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

pub use client::{Cri, DEV_API};
pub use generated::{API, models, operations};
#[doc(no_inline)]
pub use orange_core::operation::Raw;
