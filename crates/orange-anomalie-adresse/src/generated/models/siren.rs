// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Siren`.

use orange_core::model::{NestedRules, Violations};

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    /// A French company's number, nine digits.
    ///
    /// *Published by the interop group*: before-interop/common Company, Siren.
    ///
    /// Defined in `openapi.yaml#/components/schemas/Siren`.
    pub struct Siren;
}

orange_core::__validate!(
    Siren, Request, "#/components/schemas/Siren", DEFINITIONS, check_nested
);

impl NestedRules for Siren {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}
