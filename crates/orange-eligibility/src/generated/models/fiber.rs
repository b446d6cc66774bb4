// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Fiber`.

use orange_core::model::ExtraFields;

use super::{Ftte, Ftth, Ftto};

/// The fibre networks.
///
/// Defined in `openapi.yaml#/components/schemas/Fiber`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Fiber {
    /// `ftte`.
    pub ftte: Option<Ftte>,
    /// `ftth`.
    pub ftth: Option<Ftth>,
    /// `ftto`.
    pub ftto: Option<Ftto>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Fiber.extras {
        0 ftte "ftte";
        1 ftth "ftth";
        2 ftto "ftto";
    }
}
