// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `BuildingCode`.

use orange_core::model::{Findings, Pattern, Validate};

orange_core::text_type! {
    #[doc =
    " The code of a building in the operators' files (IMB code). The pattern is that of the service's"]
    #[doc = " own error text."] #[doc = ""] #[doc =
    " In the specification: `openapi.yaml#/components/schemas/BuildingCode`."] pub struct
    BuildingCode;
}

impl Validate for BuildingCode {
    fn check(&self, found: &mut Findings) {
        let value = self;
        {
            static PATTERN: Pattern = Pattern::new(
                "^IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}$",
            );
            found.pattern(value, &PATTERN);
        }
    }
}

orange_core::__validate!(BuildingCode);
