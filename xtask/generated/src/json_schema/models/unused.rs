// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Unused`.

use orange_core::model::Kept;

/// `Unused`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/$defs/Unused`.
#[derive(Clone, Debug, Default)]
pub struct Unused {
    /// `u`.
    pub u: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Unused.kept {
        0 u "u";
    }
}
