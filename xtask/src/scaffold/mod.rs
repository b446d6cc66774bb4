//! What stands around generated code in a new crate.

mod examples;

pub use examples::examples_test;
