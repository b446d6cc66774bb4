// Generated from corpus/mended/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

/// `A`.
///
/// In the specification: `openapi.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `city`. At most 60 characters.
    pub city: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 city "city";
    }
}
