// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Row`.

use orange_core::model::Kept;

/// `Row`.
///
/// In the specification: `query-roles.yaml#/components/schemas/Row`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Row {
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Row.kept {
        0 id "id";
    }
}
