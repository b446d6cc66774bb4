// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BesideBox`.

use orange_core::model::{Kept, Number};

/// `BesideBox`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BesideBox {
    /// `seal`. Required.
    pub seal: Option<String>,
    /// `height`. Required.
    pub height: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    BesideBox.kept {
        0 seal "seal";
        1 height "height";
    }
}
