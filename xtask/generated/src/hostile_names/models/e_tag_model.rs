// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ETag`.

use orange_core::model::Kept;

/// `ETag`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/ETag`.
#[derive(Clone, Debug, Default)]
pub struct ETagModel {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ETagModel.kept {
        0 x "x";
    }
}
