// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `F`.

use orange_core::model::{Date, Kept, Number};

use super::{E, FDeep, P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `F`.
///
/// In the specification: `media-types.yaml#/components/schemas/F`.
#[derive(Clone, Debug, Default)]
pub struct F {
    /// `s`. Required. At least 1 character.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<Number>,
    /// `i`.
    pub i: Option<i64>,
    /// `b`.
    pub b: Option<bool>,
    /// `e`.
    pub e: Option<E>,
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `csv`.
    pub csv: Option<Vec<String>>,
    /// `deep`.
    pub deep: Option<FDeep>,
    /// `p`.
    pub p: Option<P>,
    /// `d`.
    pub d: Option<Date>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(F, Client, "#/components/schemas/F", DEFINITIONS);

/// A [`F`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct FCreate {
    /// `s`. Required. At least 1 character.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<Number>,
    /// `i`.
    pub i: Option<i64>,
    /// `b`.
    pub b: Option<bool>,
    /// `e`.
    pub e: Option<E>,
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `csv`.
    pub csv: Option<Vec<String>>,
    /// `deep`.
    pub deep: Option<FDeep>,
    /// `p`.
    pub p: Option<PCreate>,
    /// `d`.
    pub d: Option<Date>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FCreate {
    /// Creates the value with its required fields.
    pub fn new(s: impl Into<String>) -> Self {
        Self {
            s: Some(s.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(FCreate, Client, "#/components/schemas/F", DEFINITIONS);

orange_core::__fields! {
    F.kept {
        0 s "s";
        1 n "n";
        2 i "i";
        3 b "b";
        4 e "e";
        5 l "l";
        6 csv "csv";
        7 deep "deep";
        8 p "p";
        9 d "d";
    }
}

orange_core::__fields! {
    FCreate.kept {
        0 s "s" [into String];
        1 n "n" [into Number];
        2 i "i" [value i64];
        3 b "b" [value bool];
        4 e "e" [into E];
        5 l "l" [list String];
        6 csv "csv" [list String];
        7 deep "deep" [into FDeep];
        8 p "p" [into PCreate];
        9 d "d" [into Date];
    }
}
