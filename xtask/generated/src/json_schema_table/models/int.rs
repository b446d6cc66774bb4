// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Int`.

/// `Int`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Int`.
pub type Int = i64;
