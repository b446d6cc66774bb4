// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Open`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Open`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Open`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Open {
    /// `ok`. Required. Always `false`.
    pub ok: Option<bool>,
    kept: Kept,
}

impl Open {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            ok: Some(false),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Open, Client, "#/components/schemas/Open", DEFINITIONS);

orange_core::__fields! {
    Open.kept {
        0 ok "ok" [value bool];
    }
}
