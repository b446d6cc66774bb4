// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `a/b c~d`.

/// `a/b c~d`.
///
/// In the specification: `openapi.yaml#/components/schemas/a~1b c~0d`.
pub type ABCD = Vec<i64>;
