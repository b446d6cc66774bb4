// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Event`.

use orange_core::model::Kept;

/// `Event`.
///
/// In the specification: `callbacks.yaml#/components/schemas/Event`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Event {
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Event.kept {
        0 id "id";
    }
}
