// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BothVariant1`.

use orange_core::model::Kept;

/// `BothVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Both/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct BothVariant1 {
    /// `a`. Required.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    BothVariant1.kept {
        0 a "a";
    }
}
