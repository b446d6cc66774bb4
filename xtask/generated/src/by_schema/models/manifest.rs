// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Manifest`.

use orange_core::model::Kept;

use super::{Line, LinesC};
use super::super::schemas::DEFINITIONS;

/// `Manifest`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Manifest`.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// `lines`.
    pub lines: Option<LinesC>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Manifest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Manifest, Client, "#/components/schemas/Manifest", DEFINITIONS);

orange_core::__fields! {
    Manifest.kept {
        0 lines "lines" [list Line];
    }
}
