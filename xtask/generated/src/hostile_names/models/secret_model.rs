// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Secret`.

use orange_core::model::{Kept, Secret};

/// `Secret`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Secret`.
#[derive(Clone, Debug, Default)]
pub struct SecretModel {
    /// `x`.
    pub x: Option<Secret>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    SecretModel.kept {
        0 x "x";
    }
}
