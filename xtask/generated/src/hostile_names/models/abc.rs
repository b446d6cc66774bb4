// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `a.b.C`.

use orange_core::model::Kept;

/// `a.b.C`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/a.b.C`.
#[derive(Clone, Debug, Default)]
pub struct ABC {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ABC.kept {
        0 x "x";
    }
}
