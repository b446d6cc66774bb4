// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AddDepotRequestBox`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `AddDepotRequestBox`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema/properties/box`.
#[derive(Clone, Debug, Default)]
pub struct AddDepotRequestBox {
    /// `low`.
    pub low: Option<String>,
    /// `high`.
    pub high: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl AddDepotRequestBox {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    AddDepotRequestBox, Client,
    "#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema/properties/box",
    DEFINITIONS
);

orange_core::__fields! {
    AddDepotRequestBox.kept {
        0 low "low" [into String];
        1 high "high" [into String];
    }
}
