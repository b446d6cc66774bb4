// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Priority`.

use orange_core::model::{TextEnum, Unlisted};

/// How urgent a ticket is.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.priority.
///
/// In the specification: `openapi.yaml#/components/schemas/Priority`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Can wait; what is taken when nothing is said.
    Low,
    /// More urgent than most.
    Medium,
    /// As urgent as can be.
    High,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Priority {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Priority {
    const NAME: &'static str = "Priority";

    const LISTED: &'static [Self] = &[Self::Low, Self::Medium, Self::High];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Priority);
