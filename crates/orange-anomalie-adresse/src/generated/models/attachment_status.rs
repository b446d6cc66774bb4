// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AttachmentStatus`.

use orange_core::model::{TextEnum, Unlisted};

/// What the OI's check of a file found.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// *Published by the interop group*: before-interop/anomalieAdresse status-attachment.drawio.svg;
/// christophelach/defecto-interop-common, branch 59-Idea2.
///
/// In the specification: `openapi.yaml#/components/schemas/AttachmentStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttachmentStatus {
    /// Uploaded, not checked yet.
    Pending,
    /// Checked and kept.
    Validated,
    /// Refused by the check.
    Rejected,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl AttachmentStatus {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Validated => "VALIDATED",
            Self::Rejected => "REJECTED",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for AttachmentStatus {
    const NAME: &'static str = "AttachmentStatus";

    const LISTED: &'static [Self] = &[Self::Pending, Self::Validated, Self::Rejected];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "PENDING" => Self::Pending,
            "VALIDATED" => Self::Validated,
            "REJECTED" => Self::Rejected,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(AttachmentStatus);
