// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Null`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `Null`.
///
/// In the specification: `nullable.yaml#/components/schemas/Null`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Null {
    /// `y`.
    pub y: Option<i64>,
    kept: Kept,
}

impl Null {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Null, Client, "#/components/schemas/Null", DEFINITIONS);

/// A change of a [`Null`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NullPatch {
    /// `y`.
    pub y: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(NullPatch, Patch, "#/components/schemas/Null", DEFINITIONS);

orange_core::__fields! {
    Null.kept {
        0 y "y" [value i64];
    }
}

orange_core::__fields! {
    change NullPatch.kept {
        0 y "y" [patch i64];
    }
}
