// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SeveralObject`.

use orange_core::model::{Kept, Number};

/// `SeveralObject`.
///
/// In the specification: `one-of.yaml#/components/schemas/Several`.
#[derive(Clone, Debug, Default)]
pub struct SeveralObject {
    /// `height`.
    pub height: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    SeveralObject.kept {
        0 height "height";
    }
}
