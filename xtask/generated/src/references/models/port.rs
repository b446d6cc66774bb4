// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Port`.

use orange_core::model::Kept;

/// `Port`.
///
/// In the specification: `common/fragment.yaml#/Port`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Port {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Port.kept {
        0 name "name";
    }
}
