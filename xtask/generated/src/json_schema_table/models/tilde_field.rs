// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `tilde~field`.

/// `tilde~field`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Escapes/$defs/tilde~0field`.
pub type TildeField = i64;
