// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `ServiceCondition`.

use orange_core::model::{TextEnum, UnknownValue};

/// The condition of the service.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/ServiceCondition`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceCondition {
    /// Interrupted. Orange spells it with one R. The spelling with two is an alias.
    Interupted,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl ServiceCondition {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Interupted => "INTERUPTED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for ServiceCondition {
    const VALUES: &'static [Self] = &[Self::Interupted];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "INTERUPTED" => Self::Interupted,
            _ => return None,
        };
        Some(value)
    }

    fn alias(text: &str) -> Option<Self> {
        let value = match text {
            "INTERRUPTED" => Self::Interupted,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(ServiceCondition);
