// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `One`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `One`."] #[doc = ""] #[doc =
    " In the specification: `json-schema.yaml#/components/schemas/One`."] pub struct One;
}

orange_core::__validate!(One, Client, "#/components/schemas/One", DEFINITIONS);
