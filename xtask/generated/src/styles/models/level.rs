// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Level`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `Level`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `styles.yaml#/components/schemas/Level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl Level {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for Level {
    const NAME: &'static str = "Level";

    const LISTED: &'static [Self] = &[Self::Value1, Self::Value2, Self::Value3];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            1 => Self::Value1,
            2 => Self::Value2,
            3 => Self::Value3,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(Level);
