// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf3`.

use orange_core::model::Json;

/// `RowsAnyOf3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/anyOf3`.
pub type RowsAnyOf3 = Json;
