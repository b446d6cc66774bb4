// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftte`.

use orange_core::model::ExtraFields;

use super::{EligibilityStatus, FtteProperties};

/// Fibre to the enterprise.
///
/// Defined in `openapi.yaml#/components/schemas/Ftte`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftte {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// `properties`.
    pub properties: Option<FtteProperties>,
    /// Comments as text, for example that FTTE was not computed.
    pub comments: Option<Vec<String>>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Ftte.extras {
        0 status "status";
        1 properties "properties";
        2 comments "comments";
    }
}
