// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Fields that `TicketUpdated`, `NoteCreated`, `AttachmentCreated`, `AttachmentUpdated`, `OtherEvent`
//! share.

macro_rules! event_fields {
    (types $types:tt $($groups:tt)*) => {
        orange_core::__model! {
            types $types
            fields {
                /// The version of CloudEvents.
                ///
                /// Required. At least 1 character.
                0 specversion "specversion" [into String];
                /// The type of the event.
                ///
                /// JSON property `type`. Required. At least 1 character.
                1 type_ "type" [into String];
                /// The source of the event.
                ///
                /// Required. At least 1 character.
                2 source "source" [into String];
                /// The event's id. Events with the same id and source are the same event.
                ///
                /// Required. At least 1 character.
                3 id "id" [into String];
                /// The time of the event.
                ///
                /// Required. At least 1 character.
                4 time "time" [into DateTime];
                /// The media type of `data`.
                ///
                /// Default: `"application/json"`. At least 1 character.
                5 datacontenttype "datacontenttype" [into String];
                /// The schema of `data`.
                ///
                /// At least 1 character.
                6 dataschema "dataschema" [into String];
                /// The ticket's id.
                ///
                /// Required. At least 1 character.
                7 subject "subject" [into String];
            }
            $($groups)*
        }
    };
}

pub(super) use event_fields;
