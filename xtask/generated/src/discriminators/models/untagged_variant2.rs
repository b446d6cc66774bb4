// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `UntaggedVariant2`.

use orange_core::model::{Kept, Number};

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct UntaggedVariant2 {
    /// `form`. Required.
    pub form: Option<String>,
    /// `side`. Required.
    pub side: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    UntaggedVariant2.kept {
        0 form "form";
        1 side "side";
    }
}
