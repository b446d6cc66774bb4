// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherBase2`.

use orange_core::model::Kept;

/// `OtherBase2`.
///
/// In the specification: `clashes.yaml#/components/schemas/Base`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBase2 {
    /// `kind`.
    pub kind: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherBase2.kept {
        0 kind "kind";
    }
}
