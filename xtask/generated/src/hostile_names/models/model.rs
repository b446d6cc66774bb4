// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Model`.

use orange_core::model::Kept;

use super::Mod;

/// `Model`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Model`.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// `mod`. On the wire `mod`.
    pub mod_: Option<Mod>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Model.kept {
        0 mod_ "mod";
    }
}
