// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Ftto`.

use super::{EligibilityStatus, FttoProperties};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Fibre to the office.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Ftto`.
        #[non_exhaustive]
        pub struct Ftto { mode: read, extras_field: extras }
    }
    fields {
        /// The availability of the network. Only one value is published.
        0: status = "status", read: EligibilityStatus;
        /// Properties of FTTO. The table of the page labels them as those of FTTE.
        1: properties = "properties", read: FttoProperties;
        /// Comments as text.
        2: comments = "comments", read: Vec<String>;
    }
}
