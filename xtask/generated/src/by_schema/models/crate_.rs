// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Crate`.

use orange_core::model::{Json, Kept, Number};

use super::{
    CrateAbsent, CrateDate, CrateFirst, CrateFlag, CrateItems, CrateKind, CrateNested,
    CrateNumber, CratePattern, CrateText,
};

use super::super::schemas::DEFINITIONS;

/// `Crate`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `text`.
    pub text: Option<CrateText>,
    /// `number`.
    pub number: Option<CrateNumber>,
    /// `flag`.
    pub flag: Option<CrateFlag>,
    /// `pattern`.
    pub pattern: Option<CratePattern>,
    /// `kind`.
    pub kind: Option<CrateKind>,
    /// `nested`.
    pub nested: Option<CrateNested>,
    /// `items`.
    pub items: Option<CrateItems>,
    /// `absent`.
    pub absent: Option<CrateAbsent>,
    /// `date`.
    pub date: Option<CrateDate>,
    /// `first`.
    pub first: Option<CrateFirst>,
    /// `closed`.
    pub closed: Option<Vec<Number>>,
    /// `open`.
    pub open: Option<Vec<Json>>,
    /// `$ref`. On the wire `$ref`.
    pub ref_: Option<String>,
    /// `never`.
    pub never: Option<Json>,
    kept: Kept,
}

impl Crate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Crate, Client, "#/components/schemas/Crate", DEFINITIONS);

orange_core::__fields! {
    Crate.kept {
        0 text "text" [into CrateText];
        1 number "number" [into CrateNumber];
        2 flag "flag" [into CrateFlag];
        3 pattern "pattern" [into CratePattern];
        4 kind "kind" [into CrateKind];
        5 nested "nested" [into CrateNested];
        6 items "items" [into CrateItems];
        7 absent "absent" [into CrateAbsent];
        8 date "date" [into CrateDate];
        9 first "first" [into CrateFirst];
        10 closed "closed" [list Number];
        11 open "open" [list Json];
        12 ref_ "$ref" [into String];
        13 never "never" [into Json];
    }
}
