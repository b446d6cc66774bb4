// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AttachmentStatus`.

use orange_core::model::{TextEnum, UnknownValue};

/// The result of the OI's check of a file.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse status-attachment.drawio.svg;
/// christophelach/defecto-interop-common, branch 59-Idea2.
///
/// Defined in `openapi.yaml#/components/schemas/AttachmentStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttachmentStatus {
    /// Uploaded, not checked yet.
    Pending,
    /// Checked and accepted.
    Validated,
    /// Refused by the check.
    Rejected,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl AttachmentStatus {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Validated => "VALIDATED",
            Self::Rejected => "REJECTED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for AttachmentStatus {
    const VALUES: &'static [Self] = &[Self::Pending, Self::Validated, Self::Rejected];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "PENDING" => Self::Pending,
            "VALIDATED" => Self::Validated,
            "REJECTED" => Self::Rejected,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(AttachmentStatus);
