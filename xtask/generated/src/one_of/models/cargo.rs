// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Cargo`.

use orange_core::model::{Kept, Number};

use super::{
    ApiBox, Beside, CargoAny, CargoInline, CargoListed, CargoOneOfRules, CargoOpen,
    CargoScalars, Load,
};

/// `Cargo`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cargo {
    /// `load`.
    pub load: Option<Load>,
    /// `any`.
    pub any: Option<CargoAny>,
    /// `maybe`.
    pub maybe: Option<ApiBox>,
    /// `single`.
    pub single: Option<ApiBox>,
    /// `scalars`.
    pub scalars: Option<CargoScalars>,
    /// `listed`.
    pub listed: Option<CargoListed>,
    /// `when`.
    pub when: Option<String>,
    /// `amount`.
    pub amount: Option<Number>,
    /// `open`.
    pub open: Option<CargoOpen>,
    /// `inline`.
    pub inline: Option<CargoInline>,
    /// `oneOfRules`. On the wire `oneOfRules`.
    pub one_of_rules: Option<CargoOneOfRules>,
    /// `beside`.
    pub beside: Option<Beside>,
    kept: Kept,
}

orange_core::__fields! {
    Cargo.kept {
        0 load "load";
        1 any "any";
        2 maybe "maybe";
        3 single "single";
        4 scalars "scalars";
        5 listed "listed";
        6 when "when";
        7 amount "amount";
        8 open "open";
        9 inline "inline";
        10 one_of_rules "oneOfRules";
        11 beside "beside";
    }
}
