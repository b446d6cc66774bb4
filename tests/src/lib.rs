//! Workspace-level tests: whole journeys across crates in `tests/`, the tour in `examples/`.
//!
//! The program in the README is compiled here.
#![doc = include_str!("../../README.md")]
