// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf6`.

use orange_core::model::Number;

/// `RowsOneOf6`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf6`.
pub type RowsOneOf6 = Number;
