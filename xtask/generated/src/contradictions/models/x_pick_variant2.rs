// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XPickVariant2`.

use orange_core::model::Kept;

/// `XPickVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/pick/anyOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XPickVariant2 {
    /// `m`. Required.
    pub m: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XPickVariant2.kept {
        0 m "m";
    }
}
