// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XBesideVariant1`.

use orange_core::model::Kept;

use super::ListsEventsItem;

/// `XBesideVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/beside/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XBesideVariant1 {
    /// `events`.
    pub events: Option<Vec<ListsEventsItem>>,
    /// `g`.
    pub g: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    XBesideVariant1.kept {
        0 events "events";
        1 g "g";
    }
}
