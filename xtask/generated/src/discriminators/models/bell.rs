// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Bell`.

use orange_core::model::Kept;

/// `Bell`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Bell`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Bell {
    /// `rings`.
    pub rings: Option<i64>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `kind`.
    pub kind: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Bell.kept {
        0 rings "rings";
        1 type_ "type";
        2 kind "kind";
    }
}
