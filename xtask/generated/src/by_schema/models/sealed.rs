// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Sealed`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Sealed`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Sealed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sealed {
    /// `ok`. Required. Always `true`.
    pub ok: Option<bool>,
    kept: Kept,
}

impl Sealed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            ok: Some(true),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Sealed, Client, "#/components/schemas/Sealed", DEFINITIONS);

orange_core::__fields! {
    Sealed.kept {
        0 ok "ok" [value bool];
    }
}
