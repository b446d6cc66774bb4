// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Fiber`.

use super::{Ftte, Ftth, Ftto};

orange_core::__model! {
    types {
        /// The fibre networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Fiber`.
        #[non_exhaustive]
        pub struct Fiber: read(extras);
    }
    fields {
        /// `ftte`.
        0 ftte "ftte": Ftte;
        /// `ftth`.
        1 ftth "ftth": Ftth;
        /// `ftto`.
        2 ftto "ftto": Ftto;
    }
}
