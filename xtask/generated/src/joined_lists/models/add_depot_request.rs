// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AddDepotRequest`.

use orange_core::model::Kept;

use super::AddDepotRequestBox;
use super::super::schemas::DEFINITIONS;

/// `AddDepotRequest`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema`.
#[derive(Clone, Debug, Default)]
pub struct AddDepotRequest {
    /// `codes`.
    pub codes: Option<Vec<String>>,
    /// `box`. On the wire `box`.
    pub box_: Option<AddDepotRequestBox>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl AddDepotRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    AddDepotRequest, Client,
    "#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema",
    DEFINITIONS
);

orange_core::__fields! {
    AddDepotRequest.kept {
        0 codes "codes" [list String];
        1 box_ "box" [into AddDepotRequestBox];
    }
}
