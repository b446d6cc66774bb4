// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `ConfigurationItem`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::ReferenceFields;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: The identifier of the configuration item.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the configuration item.
    name "name" -> Field<Text, EqualityOnly>;
    /// `servicePoint`: The service point of the configuration item.
    service_point "servicePoint" => ReferenceFields<Object>;
    /// `location`: The location of the configuration item.
    location "location" => ReferenceFields<Object>;
}
