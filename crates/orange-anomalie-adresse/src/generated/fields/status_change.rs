// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `StatusChange`.

use orange_core::query::{Date, Field, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `StatusChange`, at any position."] pub struct
    StatusChangeFields;
}

orange_core::__paths_below! {
    StatusChangeFields {
        /// `@type`: The kind of entity.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The general kind.
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: Where the schema of the entity is.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `status`: The status it changed to; on a ticket one of `TicketStatus`.
        status "status" -> Field<Text>;
        /// `changeDate`: When it changed.
        change_date "changeDate" -> Field<Date>;
        /// `date`: When it changed, as the examples of the interop group name it.
        date "date" -> Field<Date>;
        /// `changeReason`: Why it changed; on a ticket one of `StatusChangeReason`.
        change_reason "changeReason" -> Field<Text>;
        /// `changeDetails`: What there is to say on it.
        change_details "changeDetails" -> Field<Text>;
        /// `author`: Who changed it.
        author "author" -> Field<Text>;
    }
}
