// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Two`.

/// `Two`.
///
/// In the specification: `json-schema.yaml#/components/schemas/Two`.
pub type Two = i64;
