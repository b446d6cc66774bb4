// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `First`.

use super::Second;

/// `First`.
///
/// In the specification: `openapi.yaml#/components/schemas/First`.
pub type First = Second;
