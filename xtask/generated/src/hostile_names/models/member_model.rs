// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Member`.

use orange_core::model::Kept;

/// `Member`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Member`.
#[derive(Clone, Debug, Default)]
pub struct MemberModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MemberModel.kept {
        0 x "x";
    }
}
