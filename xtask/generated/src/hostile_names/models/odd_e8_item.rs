// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE8Item`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `OddE8Item`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e8/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE8Item {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl OddE8Item {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for OddE8Item {
    const NAME: &'static str = "OddE8Item";

    const LISTED: &'static [Self] = &[Self::Value1, Self::Value2];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            1 => Self::Value1,
            2 => Self::Value2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(OddE8Item);
