//! Uses of generated constructors that do not compile. Each follows a valid example that differs in one line.
//!
//! # Missing field of an operation
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
//! # Missing field of a model
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
//! # Several identifiers by position
//!
//! ```
//! use generator_corpus::constructors::operations::GetNote;
//!
//! let note = GetNote::builder().ticket_id("t").note_id("n").build();
//! ```
//!
//! ```compile_fail,E0599
//! use generator_corpus::constructors::operations::GetNote;
//!
//! let note = GetNote::new("t", "n");
//! ```
