// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Cat`.

use orange_core::model::Kept;

/// `Cat`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Cat`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `purr`.
    pub purr: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Cat.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 purr "purr";
    }
}
