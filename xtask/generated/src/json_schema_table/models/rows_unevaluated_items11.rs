// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedItems11`.

use orange_core::model::Json;

/// `RowsUnevaluatedItems11`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedItems11`.
pub type RowsUnevaluatedItems11 = Vec<Json>;
