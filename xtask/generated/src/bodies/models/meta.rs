// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Meta`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `Meta`.
///
/// In the specification: `bodies.yaml#/components/schemas/Meta`.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// `name`.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Meta {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Meta, Client, "#/components/schemas/Meta", DEFINITIONS);

/// A change of a [`Meta`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MetaPatch {
    /// `name`.
    pub name: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(MetaPatch, Patch, "#/components/schemas/Meta", DEFINITIONS);

orange_core::__fields! {
    Meta.kept {
        0 name "name" [into String];
    }
}

orange_core::__fields! {
    change MetaPatch.kept {
        0 name "name" [patch String];
    }
}
