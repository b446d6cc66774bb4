// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XPatterns`.

use orange_core::model::Kept;

/// `XPatterns`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/patterns`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XPatterns {
    /// `e`.
    pub e: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XPatterns.kept {
        0 e "e";
    }
}
