// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftto`.

use super::{EligibilityStatus, FttoProperties};

orange_core::__model! {
    types {
        /// Fibre to the office.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Ftto`.
        #[non_exhaustive]
        pub struct Ftto: read(extras);
    }
    fields {
        /// `status`.
        0 status "status": EligibilityStatus;
        /// `properties`.
        1 properties "properties": FttoProperties;
        /// Comments as text.
        2 comments "comments": Vec<String>;
    }
}
