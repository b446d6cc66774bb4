// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Alias`.

use orange_core::model::{Findings, Pattern, Validate};

orange_core::text_type! {
    #[doc = " `Alias`."] #[doc = ""] #[doc =
    " In the specification: `rules.yaml#/components/schemas/Alias`."] pub struct Alias;
}

impl Validate for Alias {
    fn check(&self, found: &mut Findings) {
        let value = self;
        found.length(value, 2, u64::MAX);
        {
            static PATTERN: Pattern = Pattern::new("^[A-Z][0-9]$");
            found.pattern(value, &PATTERN);
        }
    }
}

orange_core::__validate!(Alias);
