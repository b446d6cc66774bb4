// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Whole`.

use orange_core::model::Kept;

/// A file that is one schema.
///
/// In the specification: `common/schemas/Whole.yaml#`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Whole {
    /// `w`.
    pub w: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    Whole.kept {
        0 w "w";
    }
}
