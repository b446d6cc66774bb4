// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Second`.

use super::B;

/// `Second`.
///
/// In the specification: `openapi.yaml#/components/schemas/Second`.
pub type Second = B;
