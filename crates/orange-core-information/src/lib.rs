// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`orange_core::Error`]: orange_core::Error
//! [client]: orange_core::ClientBuilder
//! [`scope`]: scope
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Modules
//!
//! - [`CoreInformation`] — the API handle, created from a [`Client`](orange_core::Client). A [`Collection`] is the handle of
//!   one resource, such as the locations.
//! - [`References`] — the ids of related items, in every shape that the related APIs use.
//! - [`models`] — the types of responses.
//! - [`fields`] — typed paths for filters and sorting, such as [`fields::location`] and [`fields::configuration_item`].
//! - [`operations`] — each operation as a value.
//! - [`scope`] — the published OAuth scopes.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate. That file names the public source of every
//! path and property, and states whether Orange documents it or it is inferred.
//!
//! ## Tests
//!
//! With the feature `test-util` of `orange-core`, a function that takes a handle can be tested without a server.
//! `orange_core::test_util::FakeTransport` responds to an operation with a value of its output type, and to a list operation page by page:
//!
//! ```
//! use orange_core::Result;
//! use orange_core::test_util::FakeTransport;
//! use orange_core_information::CoreInformation;
//! use orange_core_information::operations::ListAccounts;
//!
//! /// The function under test.
//! async fn number_of_accounts(inventory: &CoreInformation) -> Result<usize> {
//!     Ok(inventory.accounts().list().limit(2).items().collect_up_to(100).await?.len())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let accounts: Vec<_> = orange_core::model::from_text(r#"[{"id": "1"}, {"id": "2"}, {"id": "3"}]"#)?;
//! let fake = FakeTransport::new();
//! fake.on_operation(&ListAccounts::new()).returns_list(&accounts);
//!
//! let inventory = CoreInformation::new(&fake.client()?);
//! assert_eq!(number_of_accounts(&inventory).await?, 3);
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
mod collection;
#[rustfmt::skip]
mod generated;
mod references;
pub mod scope;

pub use client::CoreInformation;
pub use collection::{Collection, Item};
pub use generated::{API, fields, models, operations};
pub use models::{Account, ConfigurationItem, Location, ServicePoint};
pub use references::References;
