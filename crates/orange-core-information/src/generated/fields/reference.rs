// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Reference`.

use orange_core::query::{EqualityOnly, Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of `Reference`, wherever the object occurs in an item.
    pub struct ReferenceFields: EqualityOnly;
}

orange_core::__paths_below! {
    ReferenceFields {
        /// `id`: The identifier of the resource.
        id "id" -> Field<Text, EqualityOnly>;
    }
}
