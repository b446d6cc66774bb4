// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListsEventsItem`.

use orange_core::model::{DateTime, Kept};

/// `ListsEventsItem`.
///
/// In the specification:
/// `contradictions.yaml#/components/schemas/Lists/allOf/1/properties/events/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListsEventsItem {
    /// `name`. At most 9 characters.
    pub name: Option<String>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `reason`.
    pub reason: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    ListsEventsItem.kept {
        0 name "name";
        1 at "at";
        2 reason "reason";
    }
}
