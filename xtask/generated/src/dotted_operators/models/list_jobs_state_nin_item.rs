// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListJobsStateNinItem`.

use orange_core::model::{TextEnum, Unlisted};

/// `ListJobsStateNinItem`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `dotted-operators.yaml#/paths/~1jobs/get/parameters/6/schema/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListJobsStateNinItem {
    /// `open`.
    Open,
    /// `done`.
    Done,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ListJobsStateNinItem {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ListJobsStateNinItem {
    const NAME: &'static str = "ListJobsStateNinItem";

    const LISTED: &'static [Self] = &[Self::Open, Self::Done];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "open" => Self::Open,
            "done" => Self::Done,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ListJobsStateNinItem);
