// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BuildCraneResponseXState`.

use orange_core::model::{TextEnum, Unlisted};

/// `BuildCraneResponseXState`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `answer-headers.yaml#/paths/~1cranes/post/responses/202/headers/X-State/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildCraneResponseXState {
    /// `waiting`.
    Waiting,
    /// `paid`.
    Paid,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl BuildCraneResponseXState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Paid => "paid",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for BuildCraneResponseXState {
    const NAME: &'static str = "BuildCraneResponseXState";

    const LISTED: &'static [Self] = &[Self::Waiting, Self::Paid];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "waiting" => Self::Waiting,
            "paid" => Self::Paid,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(BuildCraneResponseXState);
