// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

/// `Note`.
///
/// In the specification: `names.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
pub struct Note2 {
    /// `b`.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Note2.kept {
        0 b "b";
    }
}
