// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Code`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `Code`."] #[doc = ""] #[doc =
    " In the specification: `dotted-operators.yaml#/components/schemas/Code`."] pub
    struct Code;
}

orange_core::__validate!(Code, Client, "#/components/schemas/Code", DEFINITIONS);
