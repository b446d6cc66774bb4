// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `C\u{202e}D`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `C\u{202e}D`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/C\u{202e}D`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CD {
    /// `t`. Required. Always `"c"`.
    pub t: Option<String>,
    kept: Kept,
}

impl CD {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("c\u{202e}".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(CD, Client, "#/components/schemas/C\u{202e}D", DEFINITIONS);

orange_core::__fields! {
    CD.kept {
        0 t "t" [into String];
    }
}
