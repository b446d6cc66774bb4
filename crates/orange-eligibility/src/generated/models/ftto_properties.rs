// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `FttoProperties`.

use orange_core::model::ExtraFields;

/// Properties of FTTO. The table of the page labels them as those of FTTE.
///
/// Defined in `openapi.yaml#/components/schemas/FttoProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FttoProperties {
    /// Whether fibre is already installed.
    ///
    /// JSON property `isFiberAvailable`.
    pub is_fiber_available: Option<bool>,
    /// The tariff zone, such as ZONE1. The values are not published.
    pub zoning: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    FttoProperties.extras {
        0 is_fiber_available "isFiberAvailable";
        1 zoning "zoning";
    }
}
