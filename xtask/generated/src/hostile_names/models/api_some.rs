// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Some`.

use orange_core::model::Kept;

/// `Some`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Some`.
#[derive(Clone, Debug, Default)]
pub struct ApiSome {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiSome.kept {
        0 x "x";
    }
}
