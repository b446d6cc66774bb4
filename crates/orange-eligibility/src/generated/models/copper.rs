// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Copper`.

use orange_core::model::ExtraFields;

use super::CopperSupport;

/// The copper networks.
///
/// Defined in `openapi.yaml#/components/schemas/Copper`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Copper {
    /// The date from which copper is no longer sold. No sample shows its format.
    ///
    /// JSON property `commercialClosureDate`.
    pub commercial_closure_date: Option<String>,
    /// `adsl`.
    pub adsl: Option<CopperSupport>,
    /// `sdsl`.
    pub sdsl: Option<CopperSupport>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Copper.extras {
        0 commercial_closure_date "commercialClosureDate";
        1 adsl "adsl";
        2 sdsl "sdsl";
    }
}
