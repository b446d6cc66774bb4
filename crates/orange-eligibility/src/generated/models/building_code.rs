// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `BuildingCode`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc =
    " The code of a building in the operators' files (IMB code). The pattern is from an error message"]
    #[doc = " of the service."] #[doc = ""] #[doc =
    " Defined in `openapi.yaml#/components/schemas/BuildingCode`."] pub struct
    BuildingCode;
}

orange_core::__validate!(
    BuildingCode, Client, "#/components/schemas/BuildingCode", DEFINITIONS
);
