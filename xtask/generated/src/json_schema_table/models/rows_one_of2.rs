// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf2`.

use orange_core::model::Json;

/// `RowsOneOf2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf2`.
pub type RowsOneOf2 = Json;
