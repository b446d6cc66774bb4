// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsEnum8`.

use orange_core::model::{TextEnum, Unlisted};

/// `RowsEnum8`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/enum8`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RowsEnum8 {
    /// `a
    /// b`.
    AB,
    /// `a\rb`.
    AB2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl RowsEnum8 {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\nb",
            Self::AB2 => "a\rb",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for RowsEnum8 {
    const NAME: &'static str = "RowsEnum8";

    const LISTED: &'static [Self] = &[Self::AB, Self::AB2];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "a\nb" => Self::AB,
            "a\rb" => Self::AB2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(RowsEnum8);
