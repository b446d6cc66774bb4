// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `BuildingCode`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    /// The code of a building in the operators' files (IMB code). The pattern is from an error
    /// message of the service.
    ///
    /// Defined in `openapi.yaml#/components/schemas/BuildingCode`.
    pub struct BuildingCode;
}

orange_core::__validate!(
    BuildingCode, Request, "#/components/schemas/BuildingCode", DEFINITIONS
);
