// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Box`.

/// `Box`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Box`.
pub type ApiBox = Vec<String>;
