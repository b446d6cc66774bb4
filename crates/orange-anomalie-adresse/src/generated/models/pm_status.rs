// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `PmStatus`.

use orange_core::model::{TextEnum, UnknownValue};

/// The deployment status of a concentration point.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/common Interop, PM.status.
///
/// Defined in `openapi.yaml#/components/schemas/PmStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PmStatus {
    /// Planned.
    Planned,
    /// Under construction.
    Deploying,
    /// Deployed.
    Deployed,
    /// Abandoned.
    Abandoned,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl PmStatus {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Planned => "PLANNED",
            Self::Deploying => "DEPLOYING",
            Self::Deployed => "DEPLOYED",
            Self::Abandoned => "ABANDONED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for PmStatus {
    const VALUES: &'static [Self] = &[
        Self::Planned,
        Self::Deploying,
        Self::Deployed,
        Self::Abandoned,
    ];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "PLANNED" => Self::Planned,
            "DEPLOYING" => Self::Deploying,
            "DEPLOYED" => Self::Deployed,
            "ABANDONED" => Self::Abandoned,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(PmStatus);
