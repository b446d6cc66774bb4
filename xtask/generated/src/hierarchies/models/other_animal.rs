// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherAnimal`.

use orange_core::model::Kept;

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `OtherAnimal`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherAnimal {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__validate!(
    OtherAnimal, Client, "#/components/schemas/Animal", DEFINITIONS
);

/// A [`OtherAnimal`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OtherAnimalCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherAnimalCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("animal".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    OtherAnimalCreate, Client, "#/components/schemas/Animal", DEFINITIONS
);

orange_core::__fields! {
    OtherAnimal.kept {
        0 kind "kind";
        1 friend "friend";
        2 name "name";
    }
}

orange_core::__fields! {
    OtherAnimalCreate.kept {
        0 kind "kind" [into AnimalKind];
        1 friend "friend" [into AnimalCreate];
    }
}
