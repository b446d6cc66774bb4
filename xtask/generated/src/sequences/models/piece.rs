// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Piece`.

use orange_core::model::Kept;

/// `Piece`.
///
/// In the specification: `sequences.yaml#/components/schemas/Piece`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Piece {
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Piece.kept {
        0 text "text";
    }
}
