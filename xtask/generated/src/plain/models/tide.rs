// Generated from corpus/plain.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tide`.

use orange_core::model::{DateTime, Kept, Number};

/// `Tide`.
///
/// In the specification: `plain.json#/components/schemas/Tide`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tide {
    /// `at`.
    pub at: Option<DateTime>,
    /// `height`.
    pub height: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    Tide.kept {
        0 at "at";
        1 height "height";
    }
}
