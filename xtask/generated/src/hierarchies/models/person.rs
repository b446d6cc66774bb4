// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Person`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Person`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Person`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Person {
    /// `role`. Required.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

impl Person {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            role: Some("p".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Person, Client, "#/components/schemas/Person", DEFINITIONS);

orange_core::__fields! {
    Person.kept {
        0 role "role" [into String];
        1 name "name" [into String];
    }
}
