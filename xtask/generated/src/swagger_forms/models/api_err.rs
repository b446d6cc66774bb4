// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Err`.

use orange_core::model::Kept;

/// `Err`.
///
/// In the specification: `swagger-forms.json#/definitions/Err`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiErr {
    /// `code`.
    pub code: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    ApiErr.kept {
        0 code "code";
        1 x "x";
    }
}
