// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindMixedNumber`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `WindMixedNumber`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/mixed/enum`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindMixedNumber {
    /// `0`.
    Value0,
    /// `1`.
    Value1,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl WindMixedNumber {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for WindMixedNumber {
    const NAME: &'static str = "WindMixedNumber";

    const LISTED: &'static [Self] = &[Self::Value0, Self::Value1];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            0 => Self::Value0,
            1 => Self::Value1,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(WindMixedNumber);
