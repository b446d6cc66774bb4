// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Third`.

use super::Second;

/// `Third`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Third`.
pub type Third = Second;
