// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `a.b.D`.

use orange_core::model::Kept;

use super::ABC;

/// `a.b.D`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/a.b.D`.
#[derive(Clone, Debug, Default)]
pub struct ABD {
    /// `c`.
    pub c: Option<ABC>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ABD.kept {
        0 c "c";
    }
}
