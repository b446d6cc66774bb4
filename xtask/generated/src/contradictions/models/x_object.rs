// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XObject`.

use orange_core::model::Kept;

/// `XObject`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/object`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XObject {
    /// `kept`.
    pub kept: Option<String>,
    kept_: Kept,
}

orange_core::__fields! {
    XObject.kept_ {
        0 kept "kept";
    }
}
