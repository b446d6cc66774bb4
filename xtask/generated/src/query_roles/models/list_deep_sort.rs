// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListDeepSort`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `ListDeepSort`.
///
/// In the specification: `query-roles.yaml#/paths/~1deep/get/parameters/0/schema`.
#[derive(Clone, Debug, Default)]
pub struct ListDeepSort {
    /// `by`.
    pub by: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl ListDeepSort {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    ListDeepSort, Client, "#/paths/~1deep/get/parameters/0/schema", DEFINITIONS
);

orange_core::__fields! {
    ListDeepSort.kept {
        0 by "by" [into String];
    }
}
