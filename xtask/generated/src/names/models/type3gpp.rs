// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `3gpp`.

use orange_core::model::Kept;

/// `3gpp`.
///
/// In the specification: `names.yaml#/components/schemas/3gpp`.
#[derive(Clone, Debug, Default)]
pub struct Type3gpp {
    /// `e`.
    pub e: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Type3gpp.kept {
        0 e "e";
    }
}
