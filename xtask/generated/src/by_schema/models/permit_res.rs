// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Permit_RES`.

use orange_core::model::Kept;

/// `Permit_RES`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit_RES`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PermitRes {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    PermitRes.kept {
        0 at_type "@type";
        1 id "id";
    }
}
