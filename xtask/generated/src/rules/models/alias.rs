// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Alias`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " `Alias`."] #[doc = ""] #[doc =
    " In the specification: `rules.yaml#/components/schemas/Alias`."] pub struct Alias;
}

orange_core::__validate!(Alias, Client, "#/components/schemas/Alias", DEFINITIONS);
