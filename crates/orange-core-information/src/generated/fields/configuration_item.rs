// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `ConfigurationItem`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::ReferenceFields;

orange_core::__paths! {
    /// `id`: Its identifier.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: Its name.
    name "name" -> Field<Text, EqualityOnly>;
    /// `servicePoint`.
    service_point "servicePoint" => ReferenceFields<Object>;
    /// `location`.
    location "location" => ReferenceFields<Object>;
}
