// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TwiceVariant2`.

use orange_core::model::Kept;

/// `TwiceVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Twice/allOf/1/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct TwiceVariant2 {
    /// `h`. Required.
    pub h: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    TwiceVariant2.kept {
        0 h "h";
    }
}
