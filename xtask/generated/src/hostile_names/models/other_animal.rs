// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherAnimal`.

use orange_core::model::Kept;

/// `OtherAnimal`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/OtherAnimal`.
#[derive(Clone, Debug, Default)]
pub struct OtherAnimal {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    OtherAnimal.kept {
        0 x "x";
    }
}
