// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Fields that `CreationTicketCreate`, `NewBuildingTicketCreate`, `ModificationTicketCreate`,
//! `HousingsNumberTicketCreate`, `OtherTicketCreate` share.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
macro_rules! ticket_fields {
    (types $types:tt overrides { $($override_1:tt)* } $($groups:tt)*) => {
        orange_core::__model! {
            types $types
            fields {
                /// The kind of ticket, set by the OC at creation.
                ///
                /// JSON property `@type`. Required.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                0: at_type = "@type", write: into(String);
            }
            $($override_1)*
            fields {
                /// A description of the problem.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                9: description = "description", write: into(String);
                /// The requested time of resolution.
                ///
                /// JSON property `requestedResolutionDate`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                10: requested_resolution_date = "requestedResolutionDate", write: into(DateTime);
                /// The severity. The values are not published. An example of the interop group has
                /// `LOW`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; before-interop/anomalieAdresse README.
                12: severity = "severity", write: into(String);
                /// The related parties.
                ///
                /// JSON property `relatedParty`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                13: related_party = "relatedParty", write: collect_into(Vec<RelatedEntityCreate>);
                /// The status of the ticket. An OC changes it to accept, refuse, provide
                /// information or cancel.
                ///
                /// Default: `"ACKNOWLEDGED"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                15: status = "status", write: into(TicketStatus);
                /// The reason of the last change of the status.
                ///
                /// JSON property `statusChangeReason`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                17: status_change_reason = "statusChangeReason", write: into(StatusChangeReason);
                /// Details of the last change of the status. Required with the reasons DUPLICATE,
                /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION
                /// (the requested information), RESOLUTION_REFUSED and OC_CANCELATION.
                ///
                /// JSON property `statusChangeDetails`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types
                /// of Tickets; required details from before-interop/anomalieAdresse
                /// status.drawio.svg.
                18: status_change_details = "statusChangeDetails", write: into(String);
                /// The urgency for the OC.
                ///
                /// Default: `"LOW"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                29: priority = "priority", write: into(Priority);
                /// The infrastructure operator that receives the ticket.
                ///
                /// Required.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                32: code_oi = "code_oi", write: into(OperatorCode);
                /// The commercial operator that creates the ticket.
                ///
                /// Required.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                33: code_oc = "code_oc", write: into(OperatorCode);
                /// The OC's own reference for the ticket.
                ///
                /// JSON property `externalId`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                34: external_id = "externalId", write: into(String);
                /// The origin of the ticket, set by the OC at creation.
                ///
                /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                35: ticket_type = "ticketType", write: into(TicketType);
                /// The SIREN of the business customer, nine digits.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                36: siren = "siren", write: into(String);
                /// The SIRET of the business customer's site, fourteen digits.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                37: siret = "siret", write: into(String);
            }
            $($groups)*
        }
    };
}

pub(super) use ticket_fields;
