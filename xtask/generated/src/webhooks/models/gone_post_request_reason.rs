// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GonePostRequestReason`.

use orange_core::model::{TextEnum, Unlisted};

/// `GonePostRequestReason`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `webhooks.yaml#/components/pathItems/Gone/post/requestBody/content/application~1json/schema/properties/reason`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GonePostRequestReason {
    /// `sold`.
    Sold,
    /// `lost`.
    Lost,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl GonePostRequestReason {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sold => "sold",
            Self::Lost => "lost",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for GonePostRequestReason {
    const NAME: &'static str = "GonePostRequestReason";

    const LISTED: &'static [Self] = &[Self::Sold, Self::Lost];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "sold" => Self::Sold,
            "lost" => Self::Lost,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(GonePostRequestReason);
