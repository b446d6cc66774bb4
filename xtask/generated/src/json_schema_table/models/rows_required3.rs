// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRequired3`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required3`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired3 {
    /// `__proto__`. On the wire `__proto__`. Required.
    pub proto: Option<Json>,
    /// `toString`. On the wire `toString`. Required.
    pub to_string: Option<Json>,
    /// `constructor`. Required.
    pub constructor: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    RowsRequired3, Client, "#/components/schemas/Rows/properties/required3", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    RowsRequired3Builder -> RowsRequired3, [proto to_string constructor]
    proto Proto proto(impl Into<Json>) Json = proto.into(), [Json, ToString, Constructor];
    to_string ToString with_to_string(impl Into<Json>) Json = to_string.into(), [Proto, Json, Constructor];
    constructor Constructor constructor(impl Into<Json>) Json = constructor.into(), [Proto, ToString, Json];
    {
        RowsRequired3 {
            proto: Some(proto),
            to_string: Some(to_string),
            constructor: Some(constructor),
            ..RowsRequired3::default()
        }
    }
}

orange_core::__fields! {
    RowsRequired3.kept {
        0 proto "__proto__" [into Json];
        1 to_string "toString" [into with_to_string: Json];
        2 constructor "constructor" [into Json];
    }
}
