// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TwiceVariant1`.

use orange_core::model::Kept;

/// `TwiceVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Twice/allOf/1/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct TwiceVariant1 {
    /// `g`. Required.
    pub g: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    TwiceVariant1.kept {
        0 g "g";
    }
}
