// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `IncidentType`.

use orange_core::model::{TextEnum, Unlisted};

/// What kind of incident it is.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// In the specification: `openapi.yaml#/components/schemas/IncidentType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IncidentType {
    /// The only type that Orange's page shows.
    Failure,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl IncidentType {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failure => "FAILURE",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for IncidentType {
    const NAME: &'static str = "IncidentType";

    const LISTED: &'static [Self] = &[Self::Failure];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "FAILURE" => Self::Failure,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(IncidentType);
