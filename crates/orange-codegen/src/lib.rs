// rustdoc uses the first definition of a link label: these replace the docs.rs links of the README.
//! [`InterfaceFile`]: InterfaceFile
//! [`InterfaceFile::generate`]: InterfaceFile::generate
//! [`Difference`]: Difference
//! [`Collection`]: Collection
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `cli` | yes | the program `orange-codegen` and its commands; not needed to generate code as a library |
#![cfg_attr(not(feature = "cli"), allow(dead_code, reason = "some items are used by the commands only"))]
// Only `cli` prints. No content of a file may cause a panic.
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::print_stderr,
        clippy::print_stdout,
        clippy::string_slice,
        clippy::todo,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

#[cfg(feature = "cli")]
pub mod cli;

mod collection;
#[doc(hidden)]
pub mod corpus;
mod coverage;
mod derived;
mod diff;
mod emit;
mod error;
mod filter_paths;
mod finding;
mod generate;
mod interface;
mod ir;
mod load;
mod lower;
mod operation_table;
mod parallel;
mod pointer;
mod prune;
mod resolve;
mod scaffold;
mod spec_config;

pub use collection::Collection;
pub use coverage::{Count, CoverageReport};
pub use diff::{Change, Difference, Rating};
pub use emit::{GenerateOptions, OptionalModule, SourceFile};
pub use error::{Error, Result};
pub use finding::{Finding, Severity};
pub use generate::GeneratedCode;
pub use interface::{InterfaceFile, ReadOptions};
pub use scaffold::OrangeCore;
