// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `BuildingId`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    /// A building's identifier, such as an IMB code. `IdentifiantImmeuble` in the IPE address file.
    ///
    /// *Published by the interop group*: before-interop/common Interop, BuildingId.
    ///
    /// Defined in `openapi.yaml#/components/schemas/BuildingId`.
    pub struct BuildingId;
}

orange_core::__validate!(
    BuildingId, Request, "#/components/schemas/BuildingId", DEFINITIONS
);
