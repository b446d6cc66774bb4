// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AStructural`.

use orange_core::model::Kept;

/// `AStructural`.
///
/// In the specification: `openapi.yaml#/components/schemas/A/properties/structural`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AStructural {
    /// `kind`.
    pub kind: Option<String>,
    /// `city`. At most 40 characters.
    pub city: Option<String>,
    /// `more`.
    pub more: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    AStructural.kept {
        0 kind "kind";
        1 city "city";
        2 more "more";
    }
}
