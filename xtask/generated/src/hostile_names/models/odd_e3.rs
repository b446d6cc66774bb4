// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE3`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `OddE3`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e3`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE3 {
    /// `18446744073709551615`.
    Value18446744073709551615,
    /// `1`.
    Value1,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl OddE3 {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value18446744073709551615 => 0,
            Self::Value1 => 1,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for OddE3 {
    const NAME: &'static str = "OddE3";

    const LISTED: &'static [Self] = &[Self::Value18446744073709551615, Self::Value1];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            0 => Self::Value18446744073709551615,
            1 => Self::Value1,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(OddE3);
