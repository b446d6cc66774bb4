// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `B`.

use orange_core::model::Kept;

/// `B`.
///
/// In the specification: `openapi.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// `kind`.
    pub kind: Option<String>,
    /// `city`. At most 40 characters.
    pub city: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    B.kept {
        0 kind "kind";
        1 city "city";
    }
}
