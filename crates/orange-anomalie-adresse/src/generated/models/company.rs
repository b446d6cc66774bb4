// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Company`.

use orange_core::model::{ExtraFields, NestedRules, Violations};

use super::{Address, AddressCreate, ContactMedium, Siren, Siret};
use super::super::schemas::DEFINITIONS;

/// A company that owns or develops a building.
///
/// *Published by the interop group*: before-interop/common Company.
///
/// Defined in `openapi.yaml#/components/schemas/Company`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Company {
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Its contacts.
    ///
    /// JSON property `contactMedium`.
    pub contact_medium: Option<Vec<ContactMedium>>,
    /// `siret`.
    pub siret: Option<Siret>,
    /// `siren`.
    pub siren: Option<Siren>,
    extras: ExtraFields,
}

orange_core::__validate!(
    Company, Client, "#/components/schemas/Company", DEFINITIONS, check_nested
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

/// The body of a request that creates a [`Company`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CompanyCreate {
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Its contacts.
    ///
    /// JSON property `contactMedium`.
    pub contact_medium: Option<Vec<ContactMedium>>,
    /// `siret`.
    pub siret: Option<Siret>,
    /// `siren`.
    pub siren: Option<Siren>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl CompanyCreate {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    CompanyCreate, Client, "#/components/schemas/Company", DEFINITIONS, check_nested
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

orange_core::__fields! {
    Company.extras {
        0 name "name";
        1 address "address";
        2 contact_medium "contactMedium";
        3 siret "siret";
        4 siren "siren";
    }
}

orange_core::__fields! {
    CompanyCreate.extras {
        0 name "name" [into String];
        1 address "address" [into AddressCreate];
        2 contact_medium "contactMedium" [list ContactMedium];
        3 siret "siret" [into Siret];
        4 siren "siren" [into Siren];
    }
}
