// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XObject`.

use orange_core::model::Kept;

/// `XObject`.
///
/// In the specification: `missing-type.yaml#/components/schemas/X/properties/object`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XObject {
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XObject.kept {
        0 a "a";
    }
}
