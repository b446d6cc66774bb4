// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListKeyedSort`.

use orange_core::model::{TextEnum, Unlisted};

/// `ListKeyedSort`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `query-roles.yaml#/paths/~1keyed/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListKeyedSort {
    /// `name`.
    Name,
    /// `-name`.
    MinusName,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ListKeyedSort {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::MinusName => "-name",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ListKeyedSort {
    const NAME: &'static str = "ListKeyedSort";

    const LISTED: &'static [Self] = &[Self::Name, Self::MinusName];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "name" => Self::Name,
            "-name" => Self::MinusName,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ListKeyedSort);
