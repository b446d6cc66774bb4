// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsReadOnly1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsReadOnly1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/readOnly1`.
#[derive(Clone, Debug, Default)]
pub struct RowsReadOnly1 {
    /// `a`. Filled in by the server.
    pub a: Option<String>,
    /// `b`. Sent, never received.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    RowsReadOnly1, Client, "#/components/schemas/Rows/properties/readOnly1", DEFINITIONS
);

/// A [`RowsReadOnly1`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RowsReadOnly1Create {
    /// `b`. Sent, never received.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsReadOnly1Create {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsReadOnly1Create, Client, "#/components/schemas/Rows/properties/readOnly1",
    DEFINITIONS
);

orange_core::__fields! {
    RowsReadOnly1.kept {
        0 a "a";
        1 b "b";
    }
}

orange_core::__fields! {
    RowsReadOnly1Create.kept {
        0 b "b" [into String];
    }
}
