// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A\rB`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `A\rB`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/A\rB`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AB {
    /// `t`. Required. Always `"a\r"`.
    pub t: Option<String>,
    kept: Kept,
}

impl AB {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("a\r".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(AB, Client, "#/components/schemas/A\rB", DEFINITIONS);

orange_core::__fields! {
    AB.kept {
        0 t "t" [into String];
    }
}
