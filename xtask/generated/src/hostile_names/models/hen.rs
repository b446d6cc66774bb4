// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Hen`.

use orange_core::model::Kept;

/// `Hen`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Hen`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Hen {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `cluck`.
    pub cluck: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Hen.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 cluck "cluck";
    }
}
