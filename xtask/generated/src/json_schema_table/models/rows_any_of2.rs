// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf2`.

use orange_core::model::Json;

/// `RowsAnyOf2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/anyOf2`.
pub type RowsAnyOf2 = Json;
