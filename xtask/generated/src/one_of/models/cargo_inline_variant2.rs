// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoInlineVariant2`.

use orange_core::model::{Kept, Number};

/// `CargoInlineVariant2`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/inline/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoInlineVariant2 {
    /// `m3`.
    pub m3: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    CargoInlineVariant2.kept {
        0 m3 "m3";
    }
}
