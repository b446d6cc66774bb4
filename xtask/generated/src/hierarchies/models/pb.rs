// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PB`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `PB`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/PB`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pb {
    /// `k`.
    pub k: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    kept: Kept,
}

impl Pb {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            k: Some("PB".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Pb, Client, "#/components/schemas/PB", DEFINITIONS);

orange_core::__fields! {
    Pb.kept {
        0 k "k" [into String];
        1 b "b" [value i64];
    }
}
