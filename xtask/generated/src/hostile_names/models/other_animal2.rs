// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherAnimal2`.

use orange_core::model::Kept;

/// `OtherAnimal2`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherAnimal2 {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherAnimal2.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
    }
}
