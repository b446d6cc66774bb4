// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`orange_core::Error`]: orange_core::Error
//! [client]: orange_core::ClientBuilder
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Modules
//!
//! - [`Incidents`] — the API handle, created from a [`Client`](orange_core::Client). [`Notes`], [`Attachments`],
//!   [`NoteAttachments`] and [`FreezePeriods`] are the handles for one incident or note.
//! - [`models`] — the types of requests and responses. The most common ones are re-exported here.
//! - [`fields`] — typed paths for filters and sorting, such as [`fields::incident`].
//! - [`operations`] — each operation as a value, to [send](orange_core::Service::send) it directly or to inspect its
//!   request.
//!
//! Models, fields and operations are generated from `openapi.yaml` in this crate. That file names the public source of every
//! path, property and value, and states whether Orange documents it or it is inferred.
//!
//! ## Tests
//!
//! With the feature `test-util` of `orange-core`, a function that takes a handle can be tested without a server.
//! `orange_core::test_util::FakeTransport` responds to an operation with a value of its output type:
//!
//! ```
//! use orange_core::Result;
//! use orange_core::model::Tagged;
//! use orange_core::test_util::FakeTransport;
//! use orange_incident::operations::GetIncident;
//! use orange_incident::{Incident, Incidents, Priority};
//!
//! /// The function under test.
//! async fn is_urgent(incidents: &Incidents, id: &str) -> Result<bool> {
//!     Ok(incidents.get(id).await?.priority == Some(Priority::P1))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let urgent: Incident = orange_core::model::from_text(r#"{"id": "1805N42320", "priority": "P1"}"#)?;
//! let fake = FakeTransport::new();
//! // Without an ETag.
//! fake.on_operation(&GetIncident::new("1805N42320")).returns(&Tagged::new(urgent, None));
//!
//! let incidents = Incidents::new(&fake.client()?);
//! assert!(is_urgent(&incidents, "1805N42320").await?);
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

mod attachments;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
mod freeze_periods;
#[rustfmt::skip]
mod generated;
mod language;
mod notes;
mod waits;

pub use attachments::{Attachments, NoteAttachments};
pub use client::Incidents;
pub use fields::incident;
pub use freeze_periods::FreezePeriods;
pub use generated::{API, fields, models, operations};
pub use models::{
    Attachment, Counter, FreezePeriod, Impact, Incident, IncidentCreate, IncidentPatch, IncidentStatus,
    IncidentType, Language, Note, NoteCreate, Origin, Priority, ServiceCondition,
};
pub use notes::Notes;
