// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Master`.

use orange_core::model::Kept;

/// `Master`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Ship/$defs/Master`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Master {
    /// `licence`.
    pub licence: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Master.kept {
        0 licence "licence";
    }
}
