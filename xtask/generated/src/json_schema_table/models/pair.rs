// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Pair`.

/// `Pair`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Pair`.
pub type Pair = Vec<String>;
