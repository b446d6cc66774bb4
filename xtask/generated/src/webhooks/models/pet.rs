// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Pet`.

use orange_core::model::Kept;

/// `Pet`.
///
/// In the specification: `webhooks.yaml#/components/schemas/Pet`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pet {
    /// `id`. Required.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Pet.kept {
        0 id "id";
        1 name "name";
    }
}
