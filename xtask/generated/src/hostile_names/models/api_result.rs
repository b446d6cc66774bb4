// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Result`.

use orange_core::model::Kept;

/// `Result`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Result`.
#[derive(Clone, Debug, Default)]
pub struct ApiResult {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiResult.kept {
        0 a "a";
    }
}
