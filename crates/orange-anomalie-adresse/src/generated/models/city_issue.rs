// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateImbIssuesBuildingCity`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected town. `CommuneImmeuble` in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// UpdateImbIssuesBuildingCity.
        ///
        /// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingCity`.
        #[non_exhaustive]
        pub struct CityIssue { mode: read_write, extras_field: extras }
    }
    fields {
        /// The corrected value.
        0: value = "value", write: into(String);
        /// A comment of the OC on this correction.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests
        /// and sample ticket.
        1: description = "description", write: into(String);
    }
}

impl CityIssue {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    CityIssue, Request, "#/components/schemas/UpdateImbIssuesBuildingCity", DEFINITIONS
);
