// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Option`.

use orange_core::model::Kept;

/// `Option`.
///
/// In the specification: `names.yaml#/components/schemas/Option`.
#[derive(Clone, Debug, Default)]
pub struct ApiOption {
    /// `String`. On the wire `String`.
    pub string: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiOption.kept {
        0 string "String";
    }
}
