// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `CopperSupport`.

use super::{CopperProperties, EligibilityStatus};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Asymmetric (ADSL) or symmetric (SDSL) lines.
        ///
        /// Defined in `openapi.yaml#/components/schemas/CopperSupport`.
        #[non_exhaustive]
        pub struct CopperSupport { mode: read, extras_field: extras }
    }
    fields {
        /// The availability of the network. Only one value is published.
        0: status = "status", read: EligibilityStatus;
        /// Properties of a copper line.
        1: properties = "properties", read: CopperProperties;
        /// Comments as text.
        2: comments = "comments", read: Vec<String>;
    }
}
