// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

/// `Note`.
///
/// In the specification: `openapi.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Note.kept {
        0 a "a";
    }
}
