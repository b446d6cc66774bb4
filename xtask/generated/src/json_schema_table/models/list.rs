// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `List`.

use orange_core::model::Json;

/// `List`.
///
/// In the specification: `json-schema-table.json#/components/schemas/List`.
pub type List = Vec<Json>;
