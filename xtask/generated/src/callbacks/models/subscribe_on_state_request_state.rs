// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SubscribeOnStateRequestState`.

use orange_core::model::{TextEnum, Unlisted};

/// `SubscribeOnStateRequestState`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/requestBody/content/application~1json/schema/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscribeOnStateRequestState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl SubscribeOnStateRequestState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for SubscribeOnStateRequestState {
    const NAME: &'static str = "SubscribeOnStateRequestState";

    const LISTED: &'static [Self] = &[Self::Open, Self::Closed];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(SubscribeOnStateRequestState);
