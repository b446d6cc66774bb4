// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Site`.

use orange_core::model::Kept;

use super::Place;
use super::super::schemas::DEFINITIONS;

/// `Site`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Site`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Site {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `site`.
    pub site: Option<String>,
    /// `inner`.
    pub inner: Option<Place>,
    kept: Kept,
}

impl Site {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Site".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Site, Client, "#/components/schemas/Site", DEFINITIONS);

orange_core::__fields! {
    Site.kept {
        0 at_type "@type" [into String];
        1 at_base_type "@baseType" [into String];
        2 id "id" [into String];
        3 site "site" [into String];
        4 inner "inner" [into Place];
    }
}
