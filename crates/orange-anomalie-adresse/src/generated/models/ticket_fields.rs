// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Fields that `CreationTicket`, `NewBuildingTicket`, `ModificationTicket`, `HousingsNumberTicket`,
//! `OtherTicket` share.

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
                0 at_type "@type": String [into String];
            }
            $($override_1)*
            fields {}
            read_only {
                /// The URL of the schema of the entity.
                ///
                /// JSON property `@schemaLocation`. Read-only. Default:
                /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json"`.
                2 at_schema_location "@schemaLocation": String;
                /// The ticket's id, assigned by the OI.
                ///
                /// Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                3 id "id": String;
                /// The URL of the entity.
                ///
                /// Read-only.
                4 href "href": String;
                /// The entity's version, the same as its ETag. Sent in `If-Match` if the response
                /// had no ETag header.
                ///
                /// JSON property `@version`. Read-only.
                ///
                /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse
                /// OC RIP 1.0, sample ticket.
                5 at_version "@version": String;
                /// The creation time.
                ///
                /// JSON property `creationDate`. Read-only.
                6 creation_date "creationDate": DateTime;
                /// The time of the last change.
                ///
                /// JSON property `lastUpdateDate`. Read-only.
                7 last_update_date "lastUpdateDate": DateTime;
                /// The history of the status. `statusChanges` in Orange's sample.
                ///
                /// JSON property `statusChange`. Read-only.
                8 status_change "statusChange": Vec<StatusChange>;
            }
            fields {
                /// A description of the problem.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                9 description "description": String [into String];
                /// The requested time of resolution.
                ///
                /// JSON property `requestedResolutionDate`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                10 requested_resolution_date "requestedResolutionDate": DateTime [into DateTime];
            }
            read_only {
                /// The time of resolution.
                ///
                /// JSON property `resolutionDate`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                11 resolution_date "resolutionDate": DateTime;
            }
            fields {
                /// The severity. The values are not published. An example of the interop group has
                /// `LOW`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; before-interop/anomalieAdresse README.
                12 severity "severity": String [into String];
                /// The related parties.
                ///
                /// JSON property `relatedParty`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                13 related_party "relatedParty": Vec<RelatedEntity> [list Vec<RelatedEntityCreate>];
            }
            read_only {
                /// A title, set by the OI at creation.
                ///
                /// Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                14 name "name": String;
            }
            fields {
                /// The status of the ticket. An OC changes it to accept, refuse, provide
                /// information or cancel.
                ///
                /// Default: `"ACKNOWLEDGED"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                15 status "status": TicketStatus [into TicketStatus];
            }
            read_only {
                /// The party that last changed the status.
                ///
                /// JSON property `statusAuthor`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; the meaning is inferred from the name.
                16 status_author "statusAuthor": String;
            }
            fields {
                /// The reason of the last change of the status.
                ///
                /// JSON property `statusChangeReason`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                17 status_change_reason "statusChangeReason": StatusChangeReason [into StatusChangeReason];
                /// Details of the last change of the status. Required with the reasons DUPLICATE,
                /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION
                /// (the requested information), RESOLUTION_REFUSED and OC_CANCELATION.
                ///
                /// JSON property `statusChangeDetails`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types
                /// of Tickets; duties from before-interop/anomalieAdresse status.drawio.svg.
                18 status_change_details "statusChangeDetails": String [into String];
            }
            read_only {
                /// The time of the last change of the status.
                ///
                /// JSON property `statusChangeDate`. Read-only.
                ///
                /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket (null); the format is inferred from the other dates.
                19 status_change_date "statusChangeDate": DateTime;
                /// The history of the status. Orange's name; the interop group's name is
                /// `statusChange`.
                ///
                /// JSON property `statusChanges`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                20 status_changes "statusChanges": Vec<StatusChange>;
                /// The total time as ACKNOWLEDGED, in seconds.
                ///
                /// JSON property `acknowledgedDuration`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; unit from before-interop/anomalieAdresse README.
                21 acknowledged_duration "acknowledgedDuration": i64;
                /// The total time as IN_PROGRESS, in seconds.
                ///
                /// JSON property `totalInProgressDuration`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; unit from before-interop/anomalieAdresse README.
                22 total_in_progress_duration "totalInProgressDuration": i64;
                /// The total time as PENDING, in seconds.
                ///
                /// JSON property `totalPendingDuration`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; unit from before-interop/anomalieAdresse README.
                23 total_pending_duration "totalPendingDuration": i64;
                /// The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds. The legal delay
                /// counts this time.
                ///
                /// JSON property `totalDuration`. Read-only.
                24 total_duration "totalDuration": i64;
                /// The total time as RESOLVED before a refusal by the OC, in seconds.
                ///
                /// JSON property `resolvedToAcknowledgedDuration`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; unit from before-interop/anomalieAdresse README.
                25 resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration": i64;
                /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop
                /// group renamed it in May 2024, Orange's sample has both.
                ///
                /// JSON property `resolvedToInProgressDuration`. Read-only.
                ///
                /// **Deprecated** by the interface file.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                26 resolved_to_in_progress_duration "resolvedToInProgressDuration": i64;
                /// The time as RESOLVED before it was CLOSED, in seconds.
                ///
                /// JSON property `resolvedToClosedDuration`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket; unit from before-interop/anomalieAdresse README.
                27 resolved_to_closed_duration "resolvedToClosedDuration": i64;
                /// The expected time of resolution. Set at qualification, and changed at
                /// requalification.
                ///
                /// JSON property `expectedResolutionDate`. Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                28 expected_resolution_date "expectedResolutionDate": DateTime;
            }
            fields {
                /// The urgency for the OC.
                ///
                /// Default: `"LOW"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                29 priority "priority": Priority [into Priority];
            }
            read_only {
                /// The complexity, set by the OI at qualification.
                ///
                /// Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                30 complexity "complexity": Complexity;
                /// The kind of area, set by the OI at qualification.
                ///
                /// Read-only.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                31 zone "zone": Zone;
            }
            fields {
                /// The infrastructure operator that receives the ticket.
                ///
                /// Required.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                32 code_oi "code_oi": OperatorCode [into OperatorCode];
                /// The commercial operator that creates the ticket.
                ///
                /// Required.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                33 code_oc "code_oc": OperatorCode [into OperatorCode];
                /// The OC's own reference for the ticket.
                ///
                /// JSON property `externalId`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                34 external_id "externalId": String [into String];
                /// The origin of the ticket, set by the OC at creation.
                ///
                /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                35 ticket_type "ticketType": TicketType [into TicketType];
                /// The SIREN of the business customer, nine digits.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                36 siren "siren": String [into String];
                /// The SIRET of the business customer's site, fourteen digits.
                ///
                /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0,
                /// sample ticket.
                37 siret "siret": String [into String];
            }
            $($groups)*
        }
    };
}

pub(super) use ticket_fields;
