// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `a`.

use orange_core::model::Json;

/// `a`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/defs1/$defs/a`.
pub type A = Json;
