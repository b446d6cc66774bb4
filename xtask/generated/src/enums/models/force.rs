// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Force`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `Force`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Force`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Force {
    /// Smoke rises.
    Calm,
    /// Leaves move.
    Gentle,
    /// Sea white.
    Hurricane,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl Force {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Calm => 0,
            Self::Gentle => 3,
            Self::Hurricane => 12,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for Force {
    const NAME: &'static str = "Force";

    const LISTED: &'static [Self] = &[Self::Calm, Self::Gentle, Self::Hurricane];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            0 => Self::Calm,
            3 => Self::Gentle,
            12 => Self::Hurricane,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(Force);
