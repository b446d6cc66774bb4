// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoInlineByWeight`.

use orange_core::model::{Kept, Number};

/// By weight
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/inline/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoInlineByWeight {
    /// `kg`.
    pub kg: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    CargoInlineByWeight.kept {
        0 kg "kg";
    }
}
