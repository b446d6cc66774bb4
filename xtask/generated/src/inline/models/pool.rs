// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Pool`.

use orange_core::model::Json;

/// `Pool`.
///
/// In the specification: `inline.yaml#/components/schemas/Pool`.
pub type Pool = Json;
