// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Escapes`.

use orange_core::model::Json;

/// `Escapes`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Escapes`.
pub type Escapes = Json;
