// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ticket`.

use orange_core::model::Kept;

/// `Ticket`.
///
/// In the specification: `listeners.yaml#/definitions/Ticket`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Ticket.kept {
        0 id "id";
    }
}
