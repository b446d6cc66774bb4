// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateImbIssuesBuildingPmId`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected concentration point (PM), by its id. `ReferencePM` in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// UpdateImbIssuesBuildingPmId.
        ///
        /// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingPmId`.
        #[non_exhaustive]
        pub struct PmIdIssue { mode: read_write, extras_field: extras }
    }
    fields {
        /// The corrected value.
        ///
        /// At most 20 characters.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        0: value = "value", write: into(String);
        /// A comment of the OC on this correction.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests
        /// and sample ticket.
        1: description = "description", write: into(String);
    }
}

impl PmIdIssue {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PmIdIssue, Request, "#/components/schemas/UpdateImbIssuesBuildingPmId", DEFINITIONS
);
