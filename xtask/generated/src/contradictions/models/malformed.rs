// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Malformed`.

use std::collections::BTreeMap;

use orange_core::model::{Json, Kept};

use super::MalformedHook;

/// `Malformed`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Malformed`.
#[derive(Clone, Debug, Default)]
pub struct Malformed {
    /// `tall`.
    pub tall: Option<String>,
    /// `hook`.
    pub hook: Option<MalformedHook>,
    /// `legs`.
    pub legs: Option<String>,
    /// `none`.
    pub none: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Malformed.kept {
        0 tall "tall";
        1 hook "hook";
        2 legs "legs";
        3 none "none";
    }
}
