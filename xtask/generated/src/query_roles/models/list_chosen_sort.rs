// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListChosenSort`.

use orange_core::model::{TextEnum, Unlisted};

/// `ListChosenSort`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `query-roles.yaml#/paths/~1chosen/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListChosenSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// `+name`.
    PlusName,
    /// `a b`.
    AB,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ListChosenSort {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::PlusName => "+name",
            Self::AB => "a b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ListChosenSort {
    const NAME: &'static str = "ListChosenSort";

    const LISTED: &'static [Self] = &[Self::Asc, Self::Desc, Self::PlusName, Self::AB];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            "+name" => Self::PlusName,
            "a b" => Self::AB,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ListChosenSort);
