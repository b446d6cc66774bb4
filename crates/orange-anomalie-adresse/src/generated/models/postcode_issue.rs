// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateImbIssuesBuildingPostcode`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected postcode. `CodePostalImmeuble` in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// UpdateImbIssuesBuildingPostcode.
        ///
        /// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingPostcode`.
        #[non_exhaustive]
        pub struct PostcodeIssue { mode: read_write, extras_field: extras }
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

impl PostcodeIssue {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PostcodeIssue, Request, "#/components/schemas/UpdateImbIssuesBuildingPostcode",
    DEFINITIONS
);
