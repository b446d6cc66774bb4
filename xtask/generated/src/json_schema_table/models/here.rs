// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Here`.

/// `Here`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Here`.
pub type Here = i64;
