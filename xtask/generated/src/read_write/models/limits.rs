// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Limits`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Limits`.
///
/// In the specification: `read-write.yaml#/components/schemas/Limits`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Limits {
    /// `used`. Filled in by the server.
    pub used: Option<i64>,
    /// `most`. Default: `10`.
    pub most: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(Limits, Client, "#/components/schemas/Limits", DEFINITIONS);

/// A [`Limits`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LimitsCreate {
    /// `most`. Default: `10`.
    pub most: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl LimitsCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    LimitsCreate, Client, "#/components/schemas/Limits", DEFINITIONS
);

orange_core::__fields! {
    Limits.kept {
        0 used "used";
        1 most "most";
    }
}

orange_core::__fields! {
    LimitsCreate.kept {
        0 most "most" [value i64];
    }
}
