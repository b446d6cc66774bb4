// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Deserialize`.

use orange_core::model::Kept;

/// `Deserialize`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default)]
pub struct Deserialize {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Deserialize.kept {
        0 x "x";
    }
}
