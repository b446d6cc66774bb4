// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `String`.

use orange_core::model::Kept;

/// `String`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/String`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiString {
    /// `value`.
    pub value: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    ApiString.kept {
        0 value "value";
    }
}
