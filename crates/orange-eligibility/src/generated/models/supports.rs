// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Supports`.

use orange_core::model::ExtraFields;

use super::{Copper, Fiber};

/// The available networks.
///
/// Defined in `openapi.yaml#/components/schemas/Supports`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Supports {
    /// `fiber`.
    pub fiber: Option<Fiber>,
    /// `copper`.
    pub copper: Option<Copper>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Supports.extras {
        0 fiber "fiber";
        1 copper "copper";
    }
}
