// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CraneState`.

use orange_core::model::{TextEnum, Unlisted};

/// How it does.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `all-of.yaml#/components/schemas/Crane/allOf/2/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CraneState {
    /// `IDLE`.
    Idle,
    /// `BUSY`.
    Busy,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl CraneState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "IDLE",
            Self::Busy => "BUSY",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for CraneState {
    const NAME: &'static str = "CraneState";

    const LISTED: &'static [Self] = &[Self::Idle, Self::Busy];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "IDLE" => Self::Idle,
            "BUSY" => Self::Busy,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(CraneState);
