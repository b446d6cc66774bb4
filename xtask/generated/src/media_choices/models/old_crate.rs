// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OldCrate`.

use orange_core::model::Kept;

/// `OldCrate`.
///
/// In the specification: `media-choices.yaml#/components/schemas/OldCrate`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OldCrate {
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OldCrate.kept {
        0 b "b";
    }
}
