// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Ftte`.

use super::{EligibilityStatus, FtteProperties};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Fibre to the enterprise.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Ftte`.
        #[non_exhaustive]
        pub struct Ftte { mode: read, extras_field: extras }
    }
    fields {
        /// The availability of the network. Only one value is published.
        0: status = "status", read: EligibilityStatus;
        /// Properties of FTTE.
        1: properties = "properties", read: FtteProperties;
        /// Comments as text, for example that FTTE was not computed.
        2: comments = "comments", read: Vec<String>;
    }
}
