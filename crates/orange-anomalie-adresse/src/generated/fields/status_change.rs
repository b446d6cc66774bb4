// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `StatusChange`.

use orange_core::query::{Date, Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `StatusChange`, wherever it stands."] pub struct
    StatusChangeFields;
}

impl<K: Structured> StatusChangeFields<K> {
    /// `@type`: The kind of entity.
    pub fn at_type(&self) -> Field<Text> {
        self.0.child("@type")
    }

    /// `@baseType`: The general kind.
    pub fn at_base_type(&self) -> Field<Text> {
        self.0.child("@baseType")
    }

    /// `@schemaLocation`: Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Field<Text> {
        self.0.child("@schemaLocation")
    }

    /// `status`: The status it changed to; on a ticket one of `TicketStatus`.
    pub fn status(&self) -> Field<Text> {
        self.0.child("status")
    }

    /// `changeDate`: When it changed.
    pub fn change_date(&self) -> Field<Date> {
        self.0.child("changeDate")
    }

    /// `date`: When it changed, as the examples of the interop group name it.
    pub fn date(&self) -> Field<Date> {
        self.0.child("date")
    }

    /// `changeReason`: Why it changed; on a ticket one of `StatusChangeReason`.
    pub fn change_reason(&self) -> Field<Text> {
        self.0.child("changeReason")
    }

    /// `changeDetails`: What there is to say on it.
    pub fn change_details(&self) -> Field<Text> {
        self.0.child("changeDetails")
    }

    /// `author`: Who changed it.
    pub fn author(&self) -> Field<Text> {
        self.0.child("author")
    }
}
