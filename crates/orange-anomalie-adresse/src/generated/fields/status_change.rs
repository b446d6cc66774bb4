// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `StatusChange`.

use orange_core::query::{Date, Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `StatusChange` in a listed resource.
    pub struct StatusChangeFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    StatusChangeFields {
        /// `@type`: The kind of entity.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The type that `@type` extends (TMF630).
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: The URL of the schema of the entity.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `status`: The new status, for a ticket one of `TicketStatus`.
        status "status" -> Field<Text>;
        /// `changeDate`: The time of the change.
        change_date "changeDate" -> Field<Date>;
        /// `date`: Deprecated alias of `changeDate`, used in the examples of the interop group.
        ///
        /// **Deprecated** by the interface file.
        date "date" -> Field<Date>;
        /// `changeReason`: The reason, for a ticket one of `StatusChangeReason`.
        change_reason "changeReason" -> Field<Text>;
        /// `changeDetails`: Details of the change.
        change_details "changeDetails" -> Field<Text>;
        /// `author`: The party that made the change.
        author "author" -> Field<Text>;
    }
}
