// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! There is a module for each kind of thing that is listed, with a function for each of its members;
//! what a function returns can be compared, sorted by, or followed further down.

pub mod ship;
