// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BothVariant2`.

use orange_core::model::Kept;

/// `BothVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Both/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct BothVariant2 {
    /// `b`. Required.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    BothVariant2.kept {
        0 b "b";
    }
}
