// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Impact`.

use orange_core::model::{TextEnum, UnknownValue};

/// The impact on the service.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/Impact`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Impact {
    /// The only impact that Orange's page shows.
    S1,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Impact {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S1 => "S1",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Impact {
    const VALUES: &'static [Self] = &[Self::S1];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "S1" => Self::S1,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Impact);
