// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Leafy`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Leafy`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Leafy`.
#[derive(Clone, Debug, Default)]
pub struct Leafy {
    /// `children`.
    pub children: Option<Vec<Leafy>>,
    /// `name`.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Leafy {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Leafy, Client, "#/components/schemas/Leafy", DEFINITIONS);

orange_core::__fields! {
    Leafy.kept {
        0 children "children" [list Leafy];
        1 name "name" [into String];
    }
}
