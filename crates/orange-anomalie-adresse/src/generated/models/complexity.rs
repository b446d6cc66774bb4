// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Complexity`.

use orange_core::model::{TextEnum, UnknownValue};

/// The complexity of a ticket for the OI. It determines the time limit, counted from qualification.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.complexity.
///
/// Defined in `openapi.yaml#/components/schemas/Complexity`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Complexity {
    /// No visit, no change of the network and no realignment of a register is necessary. The time
    /// limit is one week.
    ///
    /// *Source*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Context; value from
    /// before-interop/anomalieAdresse openapi.yaml 2.0.0.
    Simple,
    /// All other individual tickets. The time limit is three weeks.
    ///
    /// *Source*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Context; value from
    /// before-interop/anomalieAdresse openapi.yaml 2.0.0.
    Complex,
    /// A bulk request. The time limit is two months.
    ///
    /// *Source*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Context; value from
    /// before-interop/anomalieAdresse openapi.yaml 2.0.0.
    Masse,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Complexity {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Simple => "SIMPLE",
            Self::Complex => "COMPLEX",
            Self::Masse => "MASSE",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Complexity {
    const VALUES: &'static [Self] = &[Self::Simple, Self::Complex, Self::Masse];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "SIMPLE" => Self::Simple,
            "COMPLEX" => Self::Complex,
            "MASSE" => Self::Masse,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Complexity);
