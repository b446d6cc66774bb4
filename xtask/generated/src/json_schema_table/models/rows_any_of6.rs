// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf6`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `RowsAnyOf6`."] #[doc = ""] #[doc =
    " In the specification: `json-schema-table.json#/components/schemas/Rows/properties/anyOf6`."]
    pub struct RowsAnyOf6;
}

orange_core::__validate!(
    RowsAnyOf6, Client, "#/components/schemas/Rows/properties/anyOf6", DEFINITIONS
);
