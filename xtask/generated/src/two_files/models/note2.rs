// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

/// `Note`.
///
/// In the specification: `note.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note2 {
    /// `c`.
    pub c: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Note2.kept {
        0 c "c";
    }
}
