// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AirHorn`.

use orange_core::model::{Kept, Number};

/// `AirHorn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/AirHorn`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AirHorn {
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `bar`.
    pub bar: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    AirHorn.kept {
        0 type_ "type";
        1 bar "bar";
    }
}
