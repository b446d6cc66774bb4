// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Address`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Address`.
///
/// In the specification: `constructors.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// `city`. Required.
    pub city: Option<String>,
    /// `street`.
    pub street: Option<String>,
    kept: Kept,
}

impl Address {
    /// Creates the value with its required fields.
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: Some(city.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Address, Client, "#/components/schemas/Address", DEFINITIONS);

orange_core::__fields! {
    Address.kept {
        0 city "city" [into String];
        1 street "street" [into String];
    }
}
