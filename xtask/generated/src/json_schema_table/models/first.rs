// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `First`.

/// `First`.
///
/// In the specification: `json-schema-table.json#/components/schemas/First`.
pub type First = i64;
