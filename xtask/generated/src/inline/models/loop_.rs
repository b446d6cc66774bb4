// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Loop`.

use orange_core::model::Json;

/// `Loop`.
///
/// In the specification: `inline.yaml#/components/schemas/Loop`.
pub type Loop = Json;
