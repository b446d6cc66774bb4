// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Q`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Q`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `media-types.yaml#/components/schemas/Q`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Q {
    /// `a`. Required. Default: `4`.
    pub a: Option<i64>,
    kept: Kept,
}

impl Q {
    /// Creates the value with its required fields.
    pub fn new(a: i64) -> Self {
        Self {
            a: Some(a),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Q, Client, "#/components/schemas/Q", DEFINITIONS);

orange_core::__fields! {
    Q.kept {
        0 a "a" [value i64];
    }
}
