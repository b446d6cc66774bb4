// Generated from corpus/dangling.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `B`.

use orange_core::model::Kept;

/// `B`.
///
/// In the specification: `dangling.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
pub struct B {
    /// `city`.
    pub city: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    B.kept {
        0 city "city";
    }
}
