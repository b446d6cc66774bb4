// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Nest`.

use orange_core::model::Json;

/// `Nest`.
///
/// In the specification: `inline.yaml#/components/schemas/Nest`.
pub type Nest = Json;
