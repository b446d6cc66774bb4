// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Level`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `Level`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `openapi31.yaml#/components/schemas/Level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Low
    Low,
    /// High
    High,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl Level {
    /// The value as it is written.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 2,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl IntegerEnum for Level {
    const NAME: &'static str = "Level";

    const LISTED: &'static [Self] = &[Self::Low, Self::High];

    fn listed(value: i64) -> Option<Self> {
        let value = match value {
            1 => Self::Low,
            2 => Self::High,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__integer_enum!(Level);
