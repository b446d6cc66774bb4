// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XBesideVariant2`.

use orange_core::model::Kept;

/// `XBesideVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/beside/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XBesideVariant2 {
    /// `h`. Required.
    pub h: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XBesideVariant2.kept {
        0 h "h";
    }
}
