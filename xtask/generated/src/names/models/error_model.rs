// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Error`.

use orange_core::model::Kept;

/// `Error`.
///
/// In the specification: `names.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
pub struct ErrorModel {
    /// `f`.
    pub f: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ErrorModel.kept {
        0 f "f";
    }
}
