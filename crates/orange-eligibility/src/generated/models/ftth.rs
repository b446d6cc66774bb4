// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftth`.

use orange_core::model::Kept;

use super::EligibilityStatus;

/// Fibre to the home.
///
/// In the specification: `openapi.yaml#/components/schemas/Ftth`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftth {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// Remarks for people.
    pub comments: Option<Vec<String>>,
    kept: Kept,
}

orange_core::__fields! {
    Ftth.kept {
        0 status "status";
        1 comments "comments";
    }
}
