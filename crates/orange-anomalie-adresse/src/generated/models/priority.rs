// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Priority`.

use orange_core::model::{TextEnum, UnknownValue};

/// The urgency of a ticket.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.priority.
///
/// Defined in `openapi.yaml#/components/schemas/Priority`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Low urgency, the default.
    Low,
    /// Medium urgency.
    Medium,
    /// High urgency.
    High,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Priority {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Priority {
    const VALUES: &'static [Self] = &[Self::Low, Self::Medium, Self::High];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Priority);
