// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherBase`.

use orange_core::model::Kept;

/// `OtherBase`.
///
/// In the specification: `clashes.yaml#/components/schemas/OtherBase`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBase {
    /// `kind`.
    pub kind: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherBase.kept {
        0 kind "kind";
        1 x "x";
    }
}
