// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE2`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `OddE2`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE2 {
    /// `-1`.
    Minus1,
    /// `0`.
    Value0,
    /// `1`.
    Value1,
    /// `9223372036854775807`.
    Value9223372036854775807,
    /// `-9223372036854775808`.
    Minus9223372036854775808,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl OddE2 {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Value9223372036854775807 => 9223372036854775807,
            Self::Minus9223372036854775808 => -9223372036854775808,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for OddE2 {
    const NAME: &'static str = "OddE2";

    const LISTED: &'static [Self] = &[
        Self::Minus1,
        Self::Value0,
        Self::Value1,
        Self::Value9223372036854775807,
        Self::Minus9223372036854775808,
    ];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            -1 => Self::Minus1,
            0 => Self::Value0,
            1 => Self::Value1,
            9223372036854775807 => Self::Value9223372036854775807,
            -9223372036854775808 => Self::Minus9223372036854775808,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(OddE2);
