// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Event`.

use orange_core::query::{Date, Field, Object, Text};

use super::TicketFields;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `specversion`: The version of CloudEvents.
    specversion "specversion" -> Field<Text>;
    /// `type`: The type of the event.
    type_ "type" -> Field<Text>;
    /// `source`: The source of the event.
    source "source" -> Field<Text>;
    /// `id`: The event's id. Events with the same id and source are the same event.
    id "id" -> Field<Text>;
    /// `time`: The time of the event.
    time "time" -> Field<Date>;
    /// `datacontenttype`: The media type of `data`.
    datacontenttype "datacontenttype" -> Field<Text>;
    /// `dataschema`: The schema of `data`.
    dataschema "dataschema" -> Field<Text>;
    /// `subject`: The ticket's id.
    subject "subject" -> Field<Text>;
    /// `data`: An address anomaly ticket, with the properties of all four kinds. `@type` is the
    /// kind. With `fields`, a response may lack required properties.
    data "data" => TicketFields<Object>;
}
