// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherUntagged`.

use orange_core::model::Kept;

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged`.
#[derive(Clone, Debug, Default)]
pub struct OtherUntagged {
    /// `form`. Required.
    pub form: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    OtherUntagged.kept {
        0 form "form";
    }
}
