// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Pig`.

use orange_core::model::Kept;

/// `Pig`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Pig`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pig {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `oink`.
    pub oink: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Pig.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 oink "oink";
    }
}
