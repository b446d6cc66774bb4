// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Odd`.

use orange_core::model::{Json, Kept, Number};

use super::{OddE1, OddE11, OddE2, OddE3, OddE4, OddE5, OddE8Item, OddE9};

/// `Odd`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Odd {
    /// `e1`.
    pub e1: Option<OddE1>,
    /// `e2`.
    pub e2: Option<OddE2>,
    /// `e3`.
    pub e3: Option<OddE3>,
    /// `e4`.
    pub e4: Option<OddE4>,
    /// `e5`.
    pub e5: Option<OddE5>,
    /// `e6`.
    pub e6: Option<Number>,
    /// `e7`.
    pub e7: Option<Json>,
    /// `e8`. Default: `[1]`.
    pub e8: Option<Vec<OddE8Item>>,
    /// `e9`. Default: `"c"`.
    pub e9: Option<OddE9>,
    /// `e10`. Always `true`.
    pub e10: Option<bool>,
    /// `e11`.
    pub e11: Option<OddE11>,
    /// `e12`.
    pub e12: Option<Json>,
    kept: Kept,
}

orange_core::__fields! {
    Odd.kept {
        0 e1 "e1";
        1 e2 "e2";
        2 e3 "e3";
        3 e4 "e4";
        4 e5 "e5";
        5 e6 "e6";
        6 e7 "e7";
        7 e8 "e8";
        8 e9 "e9";
        9 e10 "e10";
        10 e11 "e11";
        11 e12 "e12";
    }
}
