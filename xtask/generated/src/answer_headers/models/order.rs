// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Order`.

use orange_core::model::Kept;

/// `Order`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Order`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Order {
    /// `number`.
    pub number: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    Order.kept {
        0 number "number";
    }
}
