// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`orange_core::Error`]: orange_core::Error
//! [client]: orange_core::ClientBuilder
//! [`KnownComment::TooManyBuildings`]: KnownComment::TooManyBuildings
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Modules
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
//!
//! ## Tests
//!
//! With the feature `test-util` of `orange-core`, a function that takes a handle can be tested without a server.
//! `orange_core::test_util::FakeTransport` responds to an operation with a value of its output type:
//!
//! ```
//! use orange_core::Result;
//! use orange_core::test_util::FakeTransport;
//! use orange_eligibility::{Eligibility, Place, PointOfInterest};
//!
//! /// The function under test.
//! async fn is_known(eligibility: &Eligibility, code: &str) -> Result<bool> {
//!     Ok(!eligibility.check(&Place::building(code)).await?.is_empty())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let code = "IMB/09122/X/00A7";
//! let points: Vec<PointOfInterest> = orange_core::model::from_text(r#"[{"building": {"id": "IMB/09122/X/00A7"}}]"#)?;
//! let fake = FakeTransport::new();
//! fake.on_operation(&Place::building(code).to_operation()?).returns(&points);
//!
//! let eligibility = Eligibility::new(&fake.client()?);
//! assert!(is_known(&eligibility, code).await?);
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
