//! What generated constructors refuse at compile time. Each refused example stands beside its compiling counterpart,
//! which differs in the refused line alone.
//!
//! # A forgotten field
//!
//! ```
//! use generator_corpus::constructors::operations::GetNote;
//!
//! let builder = GetNote::builder().ticket_id("t").note_id("n");
//! let note = builder.build();
//! ```
//!
//! ```compile_fail,E0599
//! use generator_corpus::constructors::operations::GetNote;
//!
//! let builder = GetNote::builder().ticket_id("t");
//! let note = builder.build();
//! ```
//!
//! # A forgotten field of a value
//!
//! ```
//! use generator_corpus::constructors::models::Phone;
//!
//! let phone = Phone::builder().number("0102030405").medium("fixed").build();
//! ```
//!
//! ```compile_fail,E0599
//! use generator_corpus::constructors::models::Phone;
//!
//! let phone = Phone::builder().number("0102030405").build();
//! ```
//!
//! # Identifiers by position
//!
//! ```compile_fail,E0599
//! use generator_corpus::constructors::operations::GetNote;
//!
//! let note = GetNote::new("t", "n");
//! ```
