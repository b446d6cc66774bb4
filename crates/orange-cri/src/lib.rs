// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`orange_core::Error`]: orange_core::Error
//! [client]: orange_core::ClientBuilder
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Modules
//!
//! - [`Cri`] — the API handle for production and development, created from a [`Client`](orange_core::Client).
//! - [`Raw`] — a request to a path in the document of your contract, created by [`Cri::raw`].
//! - [`Download`](orange_core::download::Download) — a photo to memory, a writer or a file, created by [`Cri::photo`].
//! - [`models`], [`operations`] — generated from `openapi.yaml` in this crate. They contain no operation, and one model: the
//!   [body of an error](models::ErrorBody). The interface file of your contract adds the rest.
//!
//! ## Tests
//!
//! With the feature `test-util` of `orange-core`, a function that takes a handle can be tested without a server.
//! `orange_core::test_util::FakeTransport` responds to requests by method and path, because this crate has no operations:
//!
//! ```
//! use orange_core::Result;
//! use orange_core::operation::Method;
//! use orange_core::test_util::{FakeResponse, FakeTransport};
//! use orange_cri::Cri;
//!
//! /// The function under test.
//! async fn size_of_photo(cri: &Cri, path: &'static str) -> Result<usize> {
//!     Ok(cri.photo(path).to_memory().await?.0.len())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! let fake = FakeTransport::new();
//! let photo = FakeResponse::new(200).body("image/png", &b"\x89PNG\r\n\x1a\n"[..]);
//! fake.on(Method::GET, "/cri_prod/v1/photos/1").respond(photo);
//!
//! let cri = Cri::new(&fake.client()?);
//! assert_eq!(size_of_photo(&cri, "/photos/1").await?, 8);
//! fake.verify();
//! # Ok(()) }
//! ```
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `rustls-tls` | yes | the reqwest transport with rustls, the provider aws-lc-rs and the certificates of the platform |
//! | `rustls-no-provider` | no | the reqwest transport with rustls; the application installs the crypto provider |
//! | `native-tls` | no | the reqwest transport with the TLS of the operating system |
//! | `blocking` | no | the module `blocking`: the handles for programs without an async runtime |
//! | `time` | yes | conversions of dates, and filters with types of the `time` crate |
//! | `chrono` | no | the same for the `chrono` crate |
//! | `jiff` | no | the same for the `jiff` crate |
//!
//! Each is a feature of `orange-core`. Without a TLS feature, the client needs a custom transport.

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
