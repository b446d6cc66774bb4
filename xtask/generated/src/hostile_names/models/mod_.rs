// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `mod`.

use orange_core::model::Kept;

/// `mod`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/mod`.
#[derive(Clone, Debug, Default)]
pub struct Mod {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Mod.kept {
        0 x "x";
    }
}
