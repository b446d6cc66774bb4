// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Anything`.

use orange_core::model::Json;

/// `Anything`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Anything`.
pub type Anything = Json;
