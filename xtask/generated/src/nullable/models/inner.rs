// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Inner`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `Inner`.
///
/// In the specification: `nullable.yaml#/components/schemas/Inner`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Inner {
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

impl Inner {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Inner, Client, "#/components/schemas/Inner", DEFINITIONS);

/// A change of a [`Inner`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct InnerPatch {
    /// `x`.
    pub x: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(InnerPatch, Patch, "#/components/schemas/Inner", DEFINITIONS);

orange_core::__fields! {
    Inner.kept {
        0 x "x" [value i64];
    }
}

orange_core::__fields! {
    change InnerPatch.kept {
        0 x "x" [patch i64];
    }
}
