// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Siret`.

use orange_core::model::{Findings, Pattern, Validate};

orange_core::text_type! {
    #[doc =
    " The number of one site of a French company, its SIREN and five digits more."] #[doc
    = ""] #[doc =
    " *Published by the interop group*: before-interop/common Company, Siret."] #[doc =
    ""] #[doc = " In the specification: `openapi.yaml#/components/schemas/Siret`."] pub
    struct Siret;
}

impl Validate for Siret {
    fn check(&self, found: &mut Findings) {
        let value = self;
        {
            static PATTERN: Pattern = Pattern::new("^[0-9]{14}$");
            found.pattern(value, &PATTERN);
        }
        crate::checks::siret(self, found);
    }
}

orange_core::__validate!(Siret);
