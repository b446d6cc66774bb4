// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Api`.

use orange_core::model::Kept;

/// `Api`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Api`.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Api.kept {
        0 x "x";
    }
}
