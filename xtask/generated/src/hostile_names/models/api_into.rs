// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Into`.

use orange_core::model::Kept;

/// `Into`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Into`.
#[derive(Clone, Debug, Default)]
pub struct ApiInto {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiInto.kept {
        0 x "x";
    }
}
