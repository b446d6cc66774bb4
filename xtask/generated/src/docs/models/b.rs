// Generated from corpus/docs.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `B`.

use orange_core::model::Kept;

/// A B.
///
/// In the specification: `docs.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// Bee
    pub b: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    B.kept {
        0 b "b";
    }
}
