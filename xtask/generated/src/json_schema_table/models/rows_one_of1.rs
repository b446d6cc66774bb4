// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf1`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `RowsOneOf1`."] #[doc = ""] #[doc =
    " In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf1`."]
    pub struct RowsOneOf1;
}

orange_core::__validate!(
    RowsOneOf1, Client, "#/components/schemas/Rows/properties/oneOf1", DEFINITIONS
);
