// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Extra`.

use orange_core::model::Kept;

/// `Extra`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `additional.yaml#/components/schemas/Extra`.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    /// `known`.
    pub known: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Extra.kept {
        0 known "known";
    }
}
