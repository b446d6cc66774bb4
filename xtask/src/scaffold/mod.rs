//! What stands around generated code in a new crate.
