// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tick`.

use orange_core::model::{DateTime, Kept};

use super::super::schemas::DEFINITIONS;

/// `Tick`.
///
/// In the specification: `sequences.yaml#/components/schemas/Tick`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tick {
    /// `n`. Required. At least 1.
    pub n: Option<i64>,
    /// `at`.
    pub at: Option<DateTime>,
    kept: Kept,
}

impl Tick {
    /// Creates the value with its required fields.
    pub fn new(n: i64) -> Self {
        Self {
            n: Some(n),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Tick, Client, "#/components/schemas/Tick", DEFINITIONS);

orange_core::__fields! {
    Tick.kept {
        0 n "n" [value i64];
        1 at "at" [into DateTime];
    }
}
