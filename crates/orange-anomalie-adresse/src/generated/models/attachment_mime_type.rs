// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AttachmentMimeType`.

use orange_core::model::{TextEnum, UnknownValue};

/// The media types of the files that are allowed.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// Attachment.mimeType.
///
/// Defined in `openapi.yaml#/components/schemas/AttachmentMimeType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttachmentMimeType {
    /// Table as text, `.csv`.
    TextCsv,
    /// Photo, `.jpg` or `.jpeg`.
    ImageJpeg,
    /// Picture, `.png`.
    ImagePng,
    /// Drawing, `.svg`.
    ImageSvgXml,
    /// Document, `.pdf`.
    ApplicationPdf,
    /// OpenDocument sheet, `.ods`.
    ApplicationVndOasisOpendocumentSpreadsheet,
    /// OpenDocument text, `.odt`.
    ApplicationVndOasisOpendocumentText,
    /// Excel sheet without macros, `.xlsx`.
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
    /// Word text without macros, `.docx`.
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl AttachmentMimeType {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextCsv => "text/csv",
            Self::ImageJpeg => "image/jpeg",
            Self::ImagePng => "image/png",
            Self::ImageSvgXml => "image/svg+xml",
            Self::ApplicationPdf => "application/pdf",
            Self::ApplicationVndOasisOpendocumentSpreadsheet => {
                "application/vnd.oasis.opendocument.spreadsheet"
            }
            Self::ApplicationVndOasisOpendocumentText => {
                "application/vnd.oasis.opendocument.text"
            }
            Self::ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for AttachmentMimeType {
    const VALUES: &'static [Self] = &[
        Self::TextCsv,
        Self::ImageJpeg,
        Self::ImagePng,
        Self::ImageSvgXml,
        Self::ApplicationPdf,
        Self::ApplicationVndOasisOpendocumentSpreadsheet,
        Self::ApplicationVndOasisOpendocumentText,
        Self::ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
        Self::ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
    ];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "text/csv" => Self::TextCsv,
            "image/jpeg" => Self::ImageJpeg,
            "image/png" => Self::ImagePng,
            "image/svg+xml" => Self::ImageSvgXml,
            "application/pdf" => Self::ApplicationPdf,
            "application/vnd.oasis.opendocument.spreadsheet" => {
                Self::ApplicationVndOasisOpendocumentSpreadsheet
            }
            "application/vnd.oasis.opendocument.text" => {
                Self::ApplicationVndOasisOpendocumentText
            }
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => {
                Self::ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
            }
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
                Self::ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument
            }
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(AttachmentMimeType);
