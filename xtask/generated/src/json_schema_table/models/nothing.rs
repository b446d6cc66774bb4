// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Nothing`.

use orange_core::model::Json;

/// `Nothing`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Nothing`.
pub type Nothing = Json;
