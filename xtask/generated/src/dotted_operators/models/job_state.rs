// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `JobState`.

use orange_core::model::{TextEnum, Unlisted};

/// `JobState`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Job/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `open`.
    Open,
    /// `done`.
    Done,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl JobState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for JobState {
    const NAME: &'static str = "JobState";

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

orange_core::__text_enum!(JobState);
