// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HolderInlOne`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// One
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/inl/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HolderInlOne {
    /// `t`. Required. Always `"one"`.
    pub t: Option<String>,
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

impl HolderInlOne {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("one".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    HolderInlOne, Client, "#/components/schemas/Holder/properties/inl/oneOf/0",
    DEFINITIONS
);

orange_core::__fields! {
    HolderInlOne.kept {
        0 t "t" [into String];
        1 a "a" [into String];
    }
}
