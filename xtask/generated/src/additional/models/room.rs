// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Room`.

use orange_core::model::Kept;

/// `Room`.
///
/// In the specification: `additional.yaml#/components/schemas/Room`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Room {
    /// `beds`.
    pub beds: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    Room.kept {
        0 beds "beds";
    }
}
