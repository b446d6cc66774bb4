// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Address`.

use orange_core::model::{ExtraFields, Patch};

use super::super::schemas::DEFINITIONS;

/// A postal address.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
///
/// Defined in `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The country, in two letters.
    pub country: Option<String>,
    extras: ExtraFields,
}

impl Address {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Address, Client, "#/components/schemas/Address", DEFINITIONS);

/// A partial update of a [`Address`]: fields that are not set stay unchanged.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AddressPatch {
    /// The country, in two letters.
    pub country: Patch<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    AddressPatch, Patch, "#/components/schemas/Address", DEFINITIONS
);

orange_core::__fields! {
    Address.extras {
        0 country "country" [into String];
    }
}

orange_core::__fields! {
    change AddressPatch.extras {
        0 country "country" [patch String];
    }
}
