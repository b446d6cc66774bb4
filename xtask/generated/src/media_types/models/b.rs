// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `B`.

use orange_core::model::Kept;

use super::{P, PCreate, U, UCreate};
use super::super::schemas::DEFINITIONS;

/// `B`.
///
/// In the specification: `media-types.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `inner`.
    pub inner: Option<U>,
    /// `p`.
    pub p: Option<P>,
    kept: Kept,
}

orange_core::__validate!(B, Client, "#/components/schemas/B", DEFINITIONS);

/// A [`B`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct BCreate {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `inner`.
    pub inner: Option<UCreate>,
    /// `p`.
    pub p: Option<PCreate>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl BCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("b".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(BCreate, Client, "#/components/schemas/B", DEFINITIONS);

orange_core::__fields! {
    B.kept {
        0 kind "kind";
        1 inner "inner";
        2 p "p";
    }
}

orange_core::__fields! {
    BCreate.kept {
        0 kind "kind" [into String];
        1 inner "inner" [into UCreate];
        2 p "p" [into PCreate];
    }
}
