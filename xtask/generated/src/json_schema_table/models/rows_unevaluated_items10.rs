// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedItems10`.

use orange_core::model::Json;

/// `RowsUnevaluatedItems10`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedItems10`.
pub type RowsUnevaluatedItems10 = Vec<Json>;
