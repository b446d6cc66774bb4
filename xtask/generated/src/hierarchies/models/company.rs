// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Company`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Company`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Company`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Company {
    /// `role`. Required.
    pub role: Option<String>,
    /// `siren`. Pattern: `^[0-9]{9}$`.
    pub siren: Option<String>,
    kept: Kept,
}

impl Company {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            role: Some("c".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Company, Client, "#/components/schemas/Company", DEFINITIONS);

orange_core::__fields! {
    Company.kept {
        0 role "role" [into String];
        1 siren "siren" [into String];
    }
}
