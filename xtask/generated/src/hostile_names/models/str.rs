// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `str`.

use orange_core::model::Kept;

/// `str`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/str`.
#[derive(Clone, Debug, Default)]
pub struct Str {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Str.kept {
        0 x "x";
    }
}
