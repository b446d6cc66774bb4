//! Workspace-level tests: whole journeys across crates in `tests/`, the tour in `examples/`; what several of
//! them share stands here.
//!
//! The program in the README is compiled here.
#![doc = include_str!("../../README.md")]

/// Runs the examples of orange-core's front page: they use crates that depend on it.
#[cfg(doctest)]
#[doc = include_str!("../../crates/orange-core/README.md")]
mod core_readme {}

pub mod chaos;
pub mod fault_matrix;
pub mod gateway;
