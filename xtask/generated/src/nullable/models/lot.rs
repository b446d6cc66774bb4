// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Lot`.

use orange_core::model::{Kept, Patch};

use super::{Inner, InnerPatch, LotG, Null, NullPatch};
use super::super::schemas::DEFINITIONS;

/// `Lot`.
///
/// In the specification: `nullable.yaml#/components/schemas/Lot`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Lot {
    /// `a`. Required.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// `c`. Required.
    pub c: Option<Inner>,
    /// `d`.
    pub d: Option<String>,
    /// `e`.
    pub e: Option<Null>,
    /// `f`.
    pub f: Option<Vec<Option<i64>>>,
    /// `g`.
    pub g: Option<LotG>,
    /// `h`.
    pub h: Option<Inner>,
    /// `i`.
    pub i: Option<Inner>,
    /// `j`.
    pub j: Option<String>,
    kept: Kept,
}

impl Lot {
    /// Creates the value with its required fields.
    pub fn new(a: Option<String>, c: Option<Inner>) -> Self {
        let mut object = Self { a, c, ..Self::default() };
        if object.a.is_none() {
            object.kept.set_null(0);
        }
        if object.c.is_none() {
            object.kept.set_null(2);
        }
        object
    }
}

orange_core::__validate!(Lot, Client, "#/components/schemas/Lot", DEFINITIONS);

/// A change of a [`Lot`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LotPatch {
    /// `a`.
    pub a: Patch<String>,
    /// `b`.
    pub b: Patch<String>,
    /// `c`.
    pub c: Patch<InnerPatch>,
    /// `d`.
    pub d: Patch<String>,
    /// `e`.
    pub e: Patch<NullPatch>,
    /// `f`.
    pub f: Patch<Vec<Option<i64>>>,
    /// `g`.
    pub g: Patch<LotG>,
    /// `h`.
    pub h: Patch<InnerPatch>,
    /// `i`.
    pub i: Patch<InnerPatch>,
    /// `j`.
    pub j: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(LotPatch, Patch, "#/components/schemas/Lot", DEFINITIONS);

orange_core::__fields! {
    Lot.kept {
        0 a "a" [into String];
        1 b "b" [into String];
        2 c "c" [into Inner];
        3 d "d" [into String];
        4 e "e" [into Null];
        5 f "f" [items Option<i64>];
        6 g "g" [into LotG];
        7 h "h" [into Inner];
        8 i "i" [into Inner];
        9 j "j" [into String];
    }
}

orange_core::__fields! {
    change LotPatch.kept {
        0 a "a" [patch String];
        1 b "b" [patch String];
        2 c "c" [patch InnerPatch];
        3 d "d" [patch String];
        4 e "e" [patch NullPatch];
        5 f "f" [patch Vec<Option<i64>>];
        6 g "g" [patch LotG];
        7 h "h" [patch InnerPatch];
        8 i "i" [patch InnerPatch];
        9 j "j" [patch String];
    }
}
