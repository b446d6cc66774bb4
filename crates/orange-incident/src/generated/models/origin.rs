// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Origin`.

use orange_core::model::{TextEnum, UnknownValue};

/// The party that detected the incident.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/Origin`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// The only origin that Orange's page shows. The sample is an alarm of Orange's supervision.
    Proactive,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Origin {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Proactive => "PROACTIVE",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Origin {
    const VALUES: &'static [Self] = &[Self::Proactive];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "PROACTIVE" => Self::Proactive,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Origin);
