// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlainXObj`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `PlainXObj`.
///
/// In the specification:
/// `styles.yaml#/paths/~1plain~1{s}~1{i}~1{b}~1{e}~1{d}/get/parameters/32/schema`.
#[derive(Clone, Debug, Default)]
pub struct PlainXObj {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl PlainXObj {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PlainXObj, Client,
    "#/paths/~1plain~1{s}~1{i}~1{b}~1{e}~1{d}/get/parameters/32/schema", DEFINITIONS
);

orange_core::__fields! {
    PlainXObj.kept {
        0 a "a" [into String];
        1 b "b" [value i64];
    }
}
