// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Owner`.

use orange_core::model::Kept;

/// `Owner`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Ship/$defs/Owner`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Owner.kept {
        0 name "name";
    }
}
