// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `MalformedHook`.

use orange_core::model::Kept;

/// `MalformedHook`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Malformed/properties/hook`.
#[derive(Clone, Debug, Default)]
pub struct MalformedHook {
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MalformedHook.kept {
    }
}
