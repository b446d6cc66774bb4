// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `IncidentStatus`.

use orange_core::model::{TextEnum, UnknownValue};

/// The status of the incident.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/IncidentStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IncidentStatus {
    /// The only status that Orange's page shows.
    Validated,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl IncidentStatus {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Validated => "VALIDATED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for IncidentStatus {
    const VALUES: &'static [Self] = &[Self::Validated];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "VALIDATED" => Self::Validated,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(IncidentStatus);
