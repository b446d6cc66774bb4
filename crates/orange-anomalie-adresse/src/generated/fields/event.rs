// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Event`.

use orange_core::query::{Date, Field, Object, Text};

use super::TicketFields;

/// `specversion`: The version of CloudEvents.
pub fn specversion() -> Field<Text> {
    Field::new("specversion")
}

/// `type`: What happened.
pub fn type_() -> Field<Text> {
    Field::new("type")
}

/// `source`: Where it happened.
pub fn source() -> Field<Text> {
    Field::new("source")
}

/// `id`: The event's id; the same id from the same source is the same event.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `time`: When it happened.
pub fn time() -> Field<Date> {
    Field::new("time")
}

/// `datacontenttype`: The media type of `data`.
pub fn datacontenttype() -> Field<Text> {
    Field::new("datacontenttype")
}

/// `dataschema`: The schema of `data`.
pub fn dataschema() -> Field<Text> {
    Field::new("dataschema")
}

/// `subject`: The ticket's id.
pub fn subject() -> Field<Text> {
    Field::new("subject")
}

/// `data`.
pub fn data() -> TicketFields<Object> {
    Field::new("data").into()
}
