// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `名前`.

use orange_core::model::Kept;

/// `名前`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/名前`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct 名前 {
    /// `名前`.
    pub 名前: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    名前.kept {
        0 名前 "名前";
    }
}
