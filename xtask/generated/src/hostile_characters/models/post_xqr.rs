// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PostXQR`.

use orange_core::model::{TextEnum, Unlisted};

/// `PostXQR`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-characters.yaml#/paths/~1x/post/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PostXQR {
    /// `a\rb`.
    AB,
    /// `c\u{2028}d`.
    CD,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl PostXQR {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\rb",
            Self::CD => "c\u{2028}d",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for PostXQR {
    const NAME: &'static str = "PostXQR";

    const LISTED: &'static [Self] = &[Self::AB, Self::CD];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "a\rb" => Self::AB,
            "c\u{2028}d" => Self::CD,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(PostXQR);
