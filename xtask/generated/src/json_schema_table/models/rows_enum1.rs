// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsEnum1`.

use orange_core::model::{IntegerEnum, Unlisted};

/// `RowsEnum1`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/enum1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RowsEnum1 {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    #[doc(hidden)]
    __Unlisted(Unlisted<i64>),
}

impl RowsEnum1 {
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

impl IntegerEnum for RowsEnum1 {
    const NAME: &'static str = "RowsEnum1";

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

orange_core::__integer_enum!(RowsEnum1);
