// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `LinesC`.

use super::LinesB;

/// `LinesC`.
///
/// In the specification: `by-schema.yaml#/components/schemas/LinesC`.
pub type LinesC = LinesB;
