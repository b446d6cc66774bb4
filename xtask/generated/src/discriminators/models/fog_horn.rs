// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FogHorn`.

use orange_core::model::{Kept, Number};

/// `FogHorn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/FogHorn`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FogHorn {
    /// `type`. On the wire `type`. Always `"fog"`.
    pub type_: Option<String>,
    /// `reach`.
    pub reach: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    FogHorn.kept {
        0 type_ "type";
        1 reach "reach";
    }
}
