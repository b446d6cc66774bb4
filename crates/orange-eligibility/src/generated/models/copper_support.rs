// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperSupport`.

use orange_core::model::ExtraFields;

use super::{CopperProperties, EligibilityStatus};

/// Asymmetric (ADSL) or symmetric (SDSL) lines.
///
/// Defined in `openapi.yaml#/components/schemas/CopperSupport`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopperSupport {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// `properties`.
    pub properties: Option<CopperProperties>,
    /// Comments as text.
    pub comments: Option<Vec<String>>,
    extras: ExtraFields,
}

orange_core::__fields! {
    CopperSupport.extras {
        0 status "status";
        1 properties "properties";
        2 comments "comments";
    }
}
