// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StylesLo`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `StylesLo`.
///
/// In the specification:
/// `styles.yaml#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/2/schema`.
#[derive(Clone, Debug, Default)]
pub struct StylesLo {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl StylesLo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    StylesLo, Client,
    "#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/2/schema", DEFINITIONS
);

orange_core::__fields! {
    StylesLo.kept {
        0 a "a" [into String];
        1 b "b" [value i64];
    }
}
