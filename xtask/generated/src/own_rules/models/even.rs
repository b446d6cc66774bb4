// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Even`.

use orange_core::model::{Findings, Pattern, Validate};

orange_core::text_type! {
    #[doc = " An even number, as digits."] #[doc = ""] #[doc =
    " In the specification: `own-rules.yaml#/components/schemas/Even`."] pub struct Even;
}

impl Validate for Even {
    fn check(&self, found: &mut Findings) {
        let value = self;
        {
            static PATTERN: Pattern = Pattern::new("^[0-9]+$");
            found.pattern(value, &PATTERN);
        }
        crate::checks::even(self, found);
    }
}

orange_core::__validate!(Even);
