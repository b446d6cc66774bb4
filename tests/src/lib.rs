//! Support of the tests across crates, which are in `tests/`. `examples/` has the tour, the fault matrix and the chaos run.
//!
//! The examples of the root README are compiled here.
#![doc = include_str!("../../README.md")]

/// Runs the examples in the README of orange-core here, because they use crates that depend on it.
#[cfg(doctest)]
#[doc = include_str!("../../crates/orange-core/README.md")]
mod core_readme {}

#[cfg(doctest)]
mod guide;

pub mod auto_advance_clock;
pub mod chaos;
pub mod fault_matrix;
pub mod fixed_random;
pub mod gateway;
pub mod log_buffer;
pub mod patient;
pub mod repository;
pub mod tickets;
pub mod tour;
