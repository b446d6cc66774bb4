// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Company`.

use orange_core::model::{NestedRules, Violations};

use super::{Address, AddressCreate, ContactMedium, Siren, Siret};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A company that develops or lets a building.
        ///
        /// *Published by the interop group*: before-interop/common Company.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Company`.
        #[non_exhaustive]
        pub struct Company { mode: read, extras_field: extras }
        /// [`Company`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct CompanyCreate { mode: create, extras_field: pub extras }
    }
    fields {
        /// The name of the company.
        0: name = "name", read: String, write: into(String);
        /// The address of the company.
        1: address = "address", read: Address, write: into(AddressCreate);
        /// Email addresses and phone numbers of the company.
        ///
        /// JSON property `contactMedium`.
        2: contact_medium = "contactMedium", read: Vec<ContactMedium>, write: collect_into(Vec<ContactMedium>);
        /// The SIRET of the company's site, fourteen digits.
        3: siret = "siret", read: Siret, write: into(Siret);
        /// The SIREN of the company, nine digits.
        4: siren = "siren", read: Siren, write: into(Siren);
    }
}

orange_core::__validate!(
    Company, Request, "#/components/schemas/Company", DEFINITIONS, check_nested
);

impl NestedRules for Company {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.siret {
            let violations = &mut violations.enter("siret");
            value.check_nested(violations);
        }
        if let Some(value) = &self.siren {
            let violations = &mut violations.enter("siren");
            value.check_nested(violations);
        }
    }
}

impl CompanyCreate {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    CompanyCreate, Request, "#/components/schemas/Company", DEFINITIONS, check_nested
);

impl NestedRules for CompanyCreate {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.siret {
            let violations = &mut violations.enter("siret");
            value.check_nested(violations);
        }
        if let Some(value) = &self.siren {
            let violations = &mut violations.enter("siren");
            value.check_nested(violations);
        }
    }
}
