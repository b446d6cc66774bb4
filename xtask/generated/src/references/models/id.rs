// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Id`.

use orange_core::model::{Findings, Validate};

orange_core::text_type! {
    #[doc = " `Id`."] #[doc = ""] #[doc =
    " In the specification: `common/fragment.yaml#/Id`."] pub struct Id;
}

impl Validate for Id {
    fn check(&self, found: &mut Findings) {
        let value = self;
        found.length(value, 3, u64::MAX);
    }
}

orange_core::__validate!(Id);
