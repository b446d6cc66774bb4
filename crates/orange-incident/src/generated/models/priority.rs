// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Priority`.

use orange_core::model::{TextEnum, UnknownValue};

/// The priority of processing.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/Priority`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// The only priority that Orange's page shows.
    P1,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Priority {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::P1 => "P1",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Priority {
    const VALUES: &'static [Self] = &[Self::P1];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "P1" => Self::P1,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Priority);
