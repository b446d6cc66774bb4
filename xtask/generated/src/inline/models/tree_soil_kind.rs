// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TreeSoilKind`.

use orange_core::model::{TextEnum, Unlisted};

/// `TreeSoilKind`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `inline.yaml#/components/schemas/Tree/properties/soil/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TreeSoilKind {
    /// `CLAY`.
    Clay,
    /// `SAND`.
    Sand,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl TreeSoilKind {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Clay => "CLAY",
            Self::Sand => "SAND",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for TreeSoilKind {
    const NAME: &'static str = "TreeSoilKind";

    const LISTED: &'static [Self] = &[Self::Clay, Self::Sand];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "CLAY" => Self::Clay,
            "SAND" => Self::Sand,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(TreeSoilKind);
