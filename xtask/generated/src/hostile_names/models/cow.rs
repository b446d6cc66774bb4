// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Cow`.

use orange_core::model::Kept;

/// `Cow`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Cow`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cow {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `moo`.
    pub moo: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Cow.kept {
        0 t "t";
        1 self_ "self";
        2 get "get";
        3 moo "moo";
    }
}
