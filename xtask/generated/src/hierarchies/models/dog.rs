// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Dog`.

use orange_core::model::Kept;

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Dog`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Dog`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `bark`. Required.
    pub bark: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(Dog, Client, "#/components/schemas/Dog", DEFINITIONS);

/// A [`Dog`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DogCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `bark`. Required.
    pub bark: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl DogCreate {
    /// Creates the value with its required fields.
    pub fn new(bark: i64) -> Self {
        Self {
            kind: Some("dog".into()),
            bark: Some(bark),
            ..Self::default()
        }
    }
}

orange_core::__validate!(DogCreate, Client, "#/components/schemas/Dog", DEFINITIONS);

orange_core::__fields! {
    Dog.kept {
        0 kind "kind";
        1 friend "friend";
        2 name "name";
        3 bark "bark";
    }
}

orange_core::__fields! {
    DogCreate.kept {
        0 kind "kind" [into AnimalKind];
        1 friend "friend" [into AnimalCreate];
        2 bark "bark" [value i64];
    }
}
