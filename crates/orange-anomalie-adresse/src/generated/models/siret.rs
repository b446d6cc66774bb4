// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Siret`.

use orange_core::model::{NestedRules, Violations};

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    /// The number of one site of a French company, its SIREN and five more digits.
    ///
    /// *Published by the interop group*: before-interop/common Company, Siret.
    ///
    /// Defined in `openapi.yaml#/components/schemas/Siret`.
    pub struct Siret;
}

orange_core::__validate!(
    Siret, Request, "#/components/schemas/Siret", DEFINITIONS, check_nested
);

impl NestedRules for Siret {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}
