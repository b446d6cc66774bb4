// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `A`.
///
/// In the specification: `media-types.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `x`. Required. At least 0.
    pub x: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(A, Client, "#/components/schemas/A", DEFINITIONS);

/// A [`A`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ACreate {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `x`. Required. At least 0.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl ACreate {
    /// Creates the value with its required fields.
    pub fn new(x: i64) -> Self {
        Self {
            kind: Some("a".into()),
            x: Some(x),
            ..Self::default()
        }
    }
}

orange_core::__validate!(ACreate, Client, "#/components/schemas/A", DEFINITIONS);

orange_core::__fields! {
    A.kept {
        0 kind "kind";
        1 id "id";
        2 x "x";
    }
}

orange_core::__fields! {
    ACreate.kept {
        0 kind "kind" [into String];
        1 x "x" [value i64];
    }
}
