// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Merged`.

use orange_core::model::Kept;

use super::{MergedOther, MergedPart};

/// `Merged`.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Merged`.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The same values.
    pub other: Option<MergedOther>,
    /// `part`.
    pub part: Option<MergedPart>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Merged.kept {
        0 other "other";
        1 part "part";
    }
}
