// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NoteState`.

use orange_core::model::{TextEnum, Unlisted};

/// `NoteState`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `common.yaml#/components/schemas/Note/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteState {
    /// `X`.
    X,
    /// `Y`.
    Y,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl NoteState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "X",
            Self::Y => "Y",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for NoteState {
    const NAME: &'static str = "NoteState";

    const LISTED: &'static [Self] = &[Self::X, Self::Y];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "X" => Self::X,
            "Y" => Self::Y,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(NoteState);
