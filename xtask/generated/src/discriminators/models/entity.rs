// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Entity`.

use orange_core::model::Kept;

/// `Entity`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Entity`.
#[derive(Clone, Debug, Default)]
pub struct Entity {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Entity.kept {
        0 id "id";
        1 href "href";
    }
}
