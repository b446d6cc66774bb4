// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Send`.

use orange_core::model::Kept;

/// `Send`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Send`.
#[derive(Clone, Debug, Default)]
pub struct ApiSend {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiSend.kept {
        0 x "x";
    }
}
