// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Id`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `Id`."] #[doc = ""] #[doc =
    " In the specification: `common/fragment.yaml#/Id`."] pub struct Id;
}

orange_core::__validate!(Id, Client, "common/fragment.yaml#/Id", DEFINITIONS);
