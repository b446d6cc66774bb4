// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Wrapped`.

use orange_core::model::Kept;

use super::{Code, Hook};

/// `Wrapped`.
///
/// In the specification: `all-of.yaml#/components/schemas/Wrapped`.
#[derive(Clone, Debug, Default)]
pub struct Wrapped {
    /// Words beside a reference.
    pub hook: Option<Hook>,
    /// `code`.
    pub code: Option<Code>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Wrapped.kept {
        0 hook "hook";
        1 code "code";
    }
}
