// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `quote"field`.

/// `quote"field`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Escapes/$defs/quote"field`.
pub type QuoteField = i64;
