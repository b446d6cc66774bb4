// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Alias`.

use super::Tree;

/// `Alias`.
///
/// In the specification: `inline.yaml#/components/schemas/Alias`.
pub type Alias = Tree;
