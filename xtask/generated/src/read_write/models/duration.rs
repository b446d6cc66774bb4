// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Duration`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Duration`.
///
/// In the specification: `read-write.yaml#/components/schemas/Duration`.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DurationPatch {
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    DurationPatch, Patch, "#/components/schemas/Duration", DEFINITIONS
);

orange_core::__fields! {
    change DurationPatch.kept {
    }
}
