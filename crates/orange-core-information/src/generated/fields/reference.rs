// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Reference`.

use orange_core::query::{EqualityOnly, Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `Reference` in a listed resource.
    pub struct ReferenceFields: EqualityOnly;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    ReferenceFields {
        /// `id`: The identifier of the resource.
        id "id" -> Field<Text, EqualityOnly>;
    }
}
