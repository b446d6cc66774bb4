// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Date`.

use orange_core::model::{Date, Kept};

/// `Date`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Date`.
#[derive(Clone, Debug, Default)]
pub struct DateModel {
    /// `x`.
    pub x: Option<Date>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    DateModel.kept {
        0 x "x";
    }
}
