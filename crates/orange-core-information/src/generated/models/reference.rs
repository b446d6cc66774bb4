// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Reference`.

use orange_core::model::ExtraFields;

/// A reference to another resource.
///
/// *Inferred, not documented*: concluded from how sibling APIs point at a resource.
///
/// Defined in `openapi.yaml#/components/schemas/Reference`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reference {
    /// The identifier of the resource.
    pub id: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Reference.extras {
        0 id "id";
    }
}
