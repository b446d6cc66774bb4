// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `LinesA`.

use super::Line;

/// `LinesA`.
///
/// In the specification: `by-schema.yaml#/components/schemas/LinesA`.
pub type LinesA = Vec<Line>;
