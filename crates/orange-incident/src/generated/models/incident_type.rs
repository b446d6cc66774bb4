// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `IncidentType`.

use orange_core::model::{TextEnum, UnknownValue};

/// The type of incident.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/IncidentType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IncidentType {
    /// The only type that Orange's page shows.
    Failure,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl IncidentType {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failure => "FAILURE",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for IncidentType {
    const VALUES: &'static [Self] = &[Self::Failure];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "FAILURE" => Self::Failure,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(IncidentType);
