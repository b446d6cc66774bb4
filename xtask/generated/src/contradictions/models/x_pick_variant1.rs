// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XPickVariant1`.

use orange_core::model::Kept;

/// `XPickVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/pick/anyOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XPickVariant1 {
    /// `l`. Required.
    pub l: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XPickVariant1.kept {
        0 l "l";
    }
}
