// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Serialize`.

use orange_core::model::Kept;

/// `Serialize`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Serialize`.
#[derive(Clone, Debug, Default)]
pub struct Serialize {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Serialize.kept {
        0 x "x";
    }
}
