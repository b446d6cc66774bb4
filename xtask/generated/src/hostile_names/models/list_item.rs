// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `List<Item>`.

use orange_core::model::Kept;

/// `List<Item>`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/List<Item>`.
#[derive(Clone, Debug, Default)]
pub struct ListItem {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ListItem.kept {
        0 x "x";
    }
}
