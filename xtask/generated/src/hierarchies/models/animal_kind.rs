// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AnimalKind`.

use orange_core::model::{TextEnum, Unlisted};

/// `AnimalKind`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Animal/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnimalKind {
    /// `animal`.
    Animal,
    /// `dog`.
    Dog,
    /// `puppy`.
    Puppy,
    /// `cat`.
    Cat,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl AnimalKind {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Animal => "animal",
            Self::Dog => "dog",
            Self::Puppy => "puppy",
            Self::Cat => "cat",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for AnimalKind {
    const NAME: &'static str = "AnimalKind";

    const LISTED: &'static [Self] = &[Self::Animal, Self::Dog, Self::Puppy, Self::Cat];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "animal" => Self::Animal,
            "dog" => Self::Dog,
            "puppy" => Self::Puppy,
            "cat" => Self::Cat,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(AnimalKind);
