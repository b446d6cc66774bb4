// Generated from corpus/tabs.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

/// `A`.
///
/// In the specification: `tabs.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 name "name";
    }
}
