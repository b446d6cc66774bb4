// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Crate`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `Crate`.
///
/// In the specification: `media-choices.yaml#/components/schemas/Crate`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

impl Crate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Crate, Client, "#/components/schemas/Crate", DEFINITIONS);

/// A change of a [`Crate`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CratePatch {
    /// `a`.
    pub a: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(CratePatch, Patch, "#/components/schemas/Crate", DEFINITIONS);

orange_core::__fields! {
    Crate.kept {
        0 a "a" [into String];
    }
}

orange_core::__fields! {
    change CratePatch.kept {
        0 a "a" [patch String];
    }
}
