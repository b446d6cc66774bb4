//! Workspace-level tests: whole journeys across crates in `tests/`, the tour in `examples/`; what several of
//! them share stands here.
//!
//! The program in the README is compiled here.
#![doc = include_str!("../../README.md")]

pub mod chaos;
pub mod fault_matrix;
pub mod gateway;
