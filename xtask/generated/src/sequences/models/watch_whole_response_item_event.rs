// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WatchWholeResponseItemEvent`.

use orange_core::model::{TextEnum, Unlisted};

/// `WatchWholeResponseItemEvent`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `sequences.yaml#/paths/~1whole/get/responses/200/content/text~1event-stream/itemSchema/properties/event`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WatchWholeResponseItemEvent {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl WatchWholeResponseItemEvent {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for WatchWholeResponseItemEvent {
    const NAME: &'static str = "WatchWholeResponseItemEvent";

    const LISTED: &'static [Self] = &[Self::Add, Self::Remove];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "add" => Self::Add,
            "remove" => Self::Remove,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(WatchWholeResponseItemEvent);
