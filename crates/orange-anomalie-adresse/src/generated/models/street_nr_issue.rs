// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateImbIssuesBuildingStreetNr`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected street number, one per building. `NumeroVoieImmeuble` in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// UpdateImbIssuesBuildingStreetNr.
        ///
        /// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingStreetNr`.
        #[non_exhaustive]
        pub struct StreetNrIssue { mode: read_write, extras_field: extras }
    }
    fields {
        /// The corrected values.
        0: value = "value", write: collect_into(Vec<String>);
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

impl StreetNrIssue {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    StreetNrIssue, Request, "#/components/schemas/UpdateImbIssuesBuildingStreetNr",
    DEFINITIONS
);
