// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `percent%field`.

/// `percent%field`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Escapes/$defs/percent%field`.
pub type PercentField = i64;
