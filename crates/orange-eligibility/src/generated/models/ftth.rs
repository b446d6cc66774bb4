// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftth`.

use orange_core::model::ExtraFields;

use super::EligibilityStatus;

/// Fibre to the home.
///
/// Defined in `openapi.yaml#/components/schemas/Ftth`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftth {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// Comments as text.
    pub comments: Option<Vec<String>>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Ftth.extras {
        0 status "status";
        1 comments "comments";
    }
}
