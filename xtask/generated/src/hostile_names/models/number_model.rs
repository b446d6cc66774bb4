// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Number`.

use orange_core::model::{Kept, Number};

/// `Number`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Number`.
#[derive(Clone, Debug, Default)]
pub struct NumberModel {
    /// `x`.
    pub x: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    NumberModel.kept {
        0 x "x";
    }
}
