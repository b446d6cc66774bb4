// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `slash/field`.

/// `slash/field`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Escapes/$defs/slash~1field`.
pub type SlashField = i64;
