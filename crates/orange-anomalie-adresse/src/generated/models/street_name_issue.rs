// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateImbIssuesBuildingStreetName`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected street name, without the street type. `NomVoieImmeuble` in the IPE address
        /// file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// UpdateImbIssuesBuildingStreetName.
        ///
        /// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingStreetName`.
        #[non_exhaustive]
        pub struct StreetNameIssue { mode: read_write, extras_field: extras }
    }
    fields {
        /// The corrected value.
        0: value = "value", write: into(String);
        /// Whether to clear the property. If true, `value` must be absent.
        ///
        /// JSON property `toBlank`.
        1: to_blank = "toBlank", write: value(bool);
        /// A comment of the OC on this correction.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests
        /// and sample ticket.
        2: description = "description", write: into(String);
    }
}

impl StreetNameIssue {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    StreetNameIssue, Request, "#/components/schemas/UpdateImbIssuesBuildingStreetName",
    DEFINITIONS
);
