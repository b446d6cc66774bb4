// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Siren`.

use orange_core::model::{Findings, Pattern, Validate};

orange_core::text_type! {
    #[doc = " A French company's number, nine digits."] #[doc = ""] #[doc =
    " *Published by the interop group*: before-interop/common Company, Siren."] #[doc =
    ""] #[doc = " In the specification: `openapi.yaml#/components/schemas/Siren`."] pub
    struct Siren;
}

impl Validate for Siren {
    fn check(&self, found: &mut Findings) {
        let value = self;
        {
            static PATTERN: Pattern = Pattern::new("^[0-9]{9}$");
            found.pattern(value, &PATTERN);
        }
        crate::checks::siren(self, found);
    }
}

orange_core::__validate!(Siren);
