// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf3`.

use orange_core::model::Json;

/// `RowsOneOf3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf3`.
pub type RowsOneOf3 = Json;
