// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StoreInlineValue`.

use orange_core::model::Kept;

/// `StoreInlineValue`.
///
/// In the specification:
/// `additional.yaml#/components/schemas/Store/properties/inline/additionalProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreInlineValue {
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    StoreInlineValue.kept {
        0 x "x";
    }
}
