// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Second`.

use super::First;

/// `Second`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Second`.
pub type Second = First;
