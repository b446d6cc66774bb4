// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Ftte`.

use super::{EligibilityStatus, FtteProperties};

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
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
