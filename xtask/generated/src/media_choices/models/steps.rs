// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Steps`.

use super::StepsItem;

/// `Steps`.
///
/// In the specification: `media-choices.yaml#/components/schemas/Steps`.
pub type Steps = Vec<StepsItem>;
