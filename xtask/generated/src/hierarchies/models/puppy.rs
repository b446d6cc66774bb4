// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Puppy`.

use orange_core::model::{Kept, Number};

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Puppy`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Puppy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Puppy {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `bark`. Required.
    pub bark: Option<Number>,
    /// `age`.
    pub age: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(Puppy, Client, "#/components/schemas/Puppy", DEFINITIONS);

/// A [`Puppy`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PuppyCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `bark`. Required.
    pub bark: Option<Number>,
    /// `age`.
    pub age: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl PuppyCreate {
    /// Creates the value with its required fields.
    pub fn new(bark: impl Into<Number>) -> Self {
        Self {
            kind: Some("puppy".into()),
            bark: Some(bark.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PuppyCreate, Client, "#/components/schemas/Puppy", DEFINITIONS);

orange_core::__fields! {
    Puppy.kept {
        0 kind "kind";
        1 friend "friend";
        2 name "name";
        3 bark "bark";
        4 age "age";
    }
}

orange_core::__fields! {
    PuppyCreate.kept {
        0 kind "kind" [into AnimalKind];
        1 friend "friend" [into AnimalCreate];
        2 bark "bark" [into Number];
        3 age "age" [value i64];
    }
}
