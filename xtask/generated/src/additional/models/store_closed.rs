// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StoreClosed`.

use orange_core::model::Kept;

/// `StoreClosed`.
///
/// In the specification: `additional.yaml#/components/schemas/Store/properties/closed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreClosed {
    kept: Kept,
}

orange_core::__fields! {
    StoreClosed.kept {
    }
}
