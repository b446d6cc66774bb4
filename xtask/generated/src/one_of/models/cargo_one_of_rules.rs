// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoOneOfRules`.

use orange_core::model::Kept;

/// `CargoOneOfRules`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/oneOfRules`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoOneOfRules {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    CargoOneOfRules.kept {
        0 a "a";
        1 b "b";
    }
}
