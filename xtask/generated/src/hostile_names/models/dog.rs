// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Dog`.

use orange_core::model::Kept;

/// `Dog`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Dog`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `bark`.
    pub bark: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Dog.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 bark "bark";
    }
}
