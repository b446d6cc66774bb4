// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetWindsOrder`.

use orange_core::model::{TextEnum, Unlisted};

/// `GetWindsOrder`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/paths/~1winds/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetWindsOrder {
    /// `+speed`.
    PlusSpeed,
    /// `-speed`.
    MinusSpeed,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl GetWindsOrder {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PlusSpeed => "+speed",
            Self::MinusSpeed => "-speed",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for GetWindsOrder {
    const NAME: &'static str = "GetWindsOrder";

    const LISTED: &'static [Self] = &[Self::PlusSpeed, Self::MinusSpeed];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "+speed" => Self::PlusSpeed,
            "-speed" => Self::MinusSpeed,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(GetWindsOrder);
