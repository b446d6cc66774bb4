// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListMixedSort`.

use orange_core::model::{TextEnum, Unlisted};

/// `ListMixedSort`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `query-roles.yaml#/paths/~1mixed/get/parameters/2/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListMixedSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ListMixedSort {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ListMixedSort {
    const NAME: &'static str = "ListMixedSort";

    const LISTED: &'static [Self] = &[Self::Asc, Self::Desc];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ListMixedSort);
