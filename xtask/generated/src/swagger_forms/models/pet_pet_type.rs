// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PetPetType`.

use orange_core::model::{TextEnum, Unlisted};

/// `PetPetType`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `swagger-forms.json#/definitions/Pet/properties/petType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PetPetType {
    /// `Cat`.
    Cat,
    /// `Dog`.
    Dog,
    /// `lizard`.
    Lizard,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl PetPetType {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "Cat",
            Self::Dog => "Dog",
            Self::Lizard => "lizard",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for PetPetType {
    const NAME: &'static str = "PetPetType";

    const LISTED: &'static [Self] = &[Self::Cat, Self::Dog, Self::Lizard];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "Cat" => Self::Cat,
            "Dog" => Self::Dog,
            "lizard" => Self::Lizard,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(PetPetType);
