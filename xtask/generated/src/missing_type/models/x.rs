// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `X`.

use orange_core::model::{Date, Json, Kept, Number};

use super::{XListed, XObject, XRequired};

/// `X`.
///
/// In the specification: `missing-type.yaml#/components/schemas/X`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct X {
    /// `object`.
    pub object: Option<XObject>,
    /// `array`.
    pub array: Option<Vec<i64>>,
    /// `listed`.
    pub listed: Option<XListed>,
    /// `text`. Required. Pattern: `^a`.
    pub text: Option<String>,
    /// `number`. At least 1.
    pub number: Option<Number>,
    /// `day`.
    pub day: Option<Date>,
    /// `big`.
    pub big: Option<i64>,
    /// Nothing is said.
    pub any: Option<Json>,
    /// `misplaced`.
    pub misplaced: Option<String>,
    /// `required`.
    pub required: Option<XRequired>,
    /// `unknown`. Required.
    pub unknown: Option<Json>,
    kept: Kept,
}

orange_core::__fields! {
    X.kept {
        0 object "object";
        1 array "array";
        2 listed "listed";
        3 text "text";
        4 number "number";
        5 day "day";
        6 big "big";
        7 any "any";
        8 misplaced "misplaced";
        9 required "required";
        10 unknown "unknown";
    }
}
