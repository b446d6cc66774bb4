// Generated from corpus/unsigned.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Counts`.

use std::collections::BTreeMap;

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Counts`.
///
/// In the specification: `unsigned.yaml#/components/schemas/Counts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counts {
    /// `u8`.
    pub u8: Option<i64>,
    /// `u16`.
    pub u16: Option<i64>,
    /// `u32`.
    pub u32: Option<i64>,
    /// `u64`.
    pub u64: Option<u64>,
    /// `i8`.
    pub i8: Option<i64>,
    /// `i16`.
    pub i16: Option<i64>,
    /// `i32`.
    pub i32: Option<i64>,
    /// `i64`.
    pub i64: Option<i64>,
    /// `top`. At least 0. At most 18446744073709551615.
    pub top: Option<u64>,
    /// `upper`. At least 9223372036854775808. At most 18446744073709551614.
    pub upper: Option<u64>,
    /// `open`. Above 9007199254740993.
    pub open: Option<u64>,
    /// `any`.
    pub any: Option<i64>,
    /// `dec`.
    pub dec: Option<Number>,
    /// `list`.
    pub list: Option<Vec<u64>>,
    /// `map`.
    pub map: Option<BTreeMap<String, i64>>,
    kept: Kept,
}

impl Counts {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Counts, Client, "#/components/schemas/Counts", DEFINITIONS);

orange_core::__fields! {
    Counts.kept {
        0 u8 "u8" [value i64];
        1 u16 "u16" [value i64];
        2 u32 "u32" [value i64];
        3 u64 "u64" [value u64];
        4 i8 "i8" [value i64];
        5 i16 "i16" [value i64];
        6 i32 "i32" [value i64];
        7 i64 "i64" [value i64];
        8 top "top" [value u64];
        9 upper "upper" [value u64];
        10 open "open" [value u64];
        11 any "any" [value i64];
        12 dec "dec" [into Number];
        13 list "list" [items u64];
        14 map "map" [value BTreeMap<String, i64>];
    }
}
