// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Only`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `Only`."] #[doc = ""] #[doc =
    " In the specification: `json-schema-table.json#/components/schemas/Only`."] pub
    struct Only;
}

orange_core::__validate!(Only, Client, "#/components/schemas/Only", DEFINITIONS);
