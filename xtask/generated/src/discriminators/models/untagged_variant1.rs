// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `UntaggedVariant1`.

use orange_core::model::{Kept, Number};

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct UntaggedVariant1 {
    /// `form`. Required.
    pub form: Option<String>,
    /// `radius`. Required.
    pub radius: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    UntaggedVariant1.kept {
        0 form "form";
        1 radius "radius";
    }
}
