// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XRequired`.

use orange_core::model::{Json, Kept};

/// `XRequired`.
///
/// In the specification: `missing-type.yaml#/components/schemas/X/properties/required`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XRequired {
    /// `p`. Required.
    pub p: Option<String>,
    /// `q`. Required.
    pub q: Option<Json>,
    kept: Kept,
}

orange_core::__fields! {
    XRequired.kept {
        0 p "p";
        1 q "q";
    }
}
