// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `From`.

use orange_core::model::Kept;

/// `From`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/From`.
#[derive(Clone, Debug, Default)]
pub struct ApiFrom {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiFrom.kept {
        0 x "x";
    }
}
