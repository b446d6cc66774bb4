// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Cat`.

use orange_core::model::Kept;

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Cat`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Cat`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `lives`. Default: `9`.
    pub lives: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(Cat, Client, "#/components/schemas/Cat", DEFINITIONS);

/// A [`Cat`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CatCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `lives`. Default: `9`.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl CatCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("cat".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(CatCreate, Client, "#/components/schemas/Cat", DEFINITIONS);

orange_core::__fields! {
    Cat.kept {
        0 kind "kind";
        1 friend "friend";
        2 name "name";
        3 lives "lives";
    }
}

orange_core::__fields! {
    CatCreate.kept {
        0 kind "kind" [into AnimalKind];
        1 friend "friend" [into AnimalCreate];
        2 lives "lives" [value i64];
    }
}
