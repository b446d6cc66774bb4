// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `Reference`.

use orange_core::query::{EqualityOnly, Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `Reference`, wherever it stands."] pub struct ReferenceFields
    : EqualityOnly;
}

impl<K: Structured> ReferenceFields<K> {
    /// `id`: The identifier of what is meant.
    pub fn id(&self) -> Field<Text, EqualityOnly> {
        self.0.child("id")
    }
}
