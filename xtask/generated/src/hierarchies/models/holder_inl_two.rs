// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HolderInlTwo`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// Two
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/inl/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HolderInlTwo {
    /// `t`. Required. Always `"two"`.
    pub t: Option<String>,
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

impl HolderInlTwo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("two".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    HolderInlTwo, Client, "#/components/schemas/Holder/properties/inl/oneOf/1",
    DEFINITIONS
);

orange_core::__fields! {
    HolderInlTwo.kept {
        0 t "t" [into String];
        1 b "b" [into String];
    }
}
