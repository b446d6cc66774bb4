// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Even`.

use orange_core::model::{Findings, OwnRules};

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    #[doc = " An even number, as digits."] #[doc = ""] #[doc =
    " In the specification: `own-rules.yaml#/components/schemas/Even`."] pub struct Even;
}

orange_core::__validate!(
    Even, Client, "#/components/schemas/Even", DEFINITIONS, check_own
);

impl OwnRules for Even {
    fn check_own(&self, found: &mut Findings) {
        orange_core::model::HandWrittenRules::check_rules(self, found);
    }
}
