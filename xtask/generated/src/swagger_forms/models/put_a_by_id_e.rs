// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PutAByIdE`.

use orange_core::model::{TextEnum, Unlisted};

/// `PutAByIdE`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/put/parameters/3`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutAByIdE {
    /// `x`.
    X,
    /// `y`.
    Y,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl PutAByIdE {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for PutAByIdE {
    const NAME: &'static str = "PutAByIdE";

    const LISTED: &'static [Self] = &[Self::X, Self::Y];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "x" => Self::X,
            "y" => Self::Y,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(PutAByIdE);
