// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Lists`.

use orange_core::model::Kept;

use super::ListsEventsItem;

/// `Lists`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Lists`.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// `events`.
    pub events: Option<Vec<ListsEventsItem>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Lists.kept {
        0 events "events";
    }
}
