// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `LinesB`.

use super::LinesA;

/// `LinesB`.
///
/// In the specification: `by-schema.yaml#/components/schemas/LinesB`.
pub type LinesB = LinesA;
