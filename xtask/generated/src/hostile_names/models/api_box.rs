// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Box`.

use super::ApiVec;

/// `Box`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Box`.
pub type ApiBox = Vec<ApiVec>;
