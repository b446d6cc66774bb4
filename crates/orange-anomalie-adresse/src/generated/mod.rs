// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Generated code of Anomalie Adresse OC RIP 1.0.
//!
//! Tickets about missing or wrong building addresses in a fibre network. A commercial operator (OC)
//! reports that an address is missing or wrong in the daily address file (IPE) of an infrastructure
//! operator (OI). The OI qualifies the ticket, requests information if necessary, and resolves it. The
//! OC accepts or refuses the resolution. A ticket has notes and attachments. The OI sends events about
//! changes to a webhook that the OC hosts.
//!
//! The OI has one week for a simple case, at most three weeks for a complex one and at most two months
//! for a report on many buildings, counted from qualification.
//!
//! Only these transitions of `status` are allowed. Any other receives 403:
//!
//! | from | to | by | reason and required properties |
//! |---|---|---|---|
//! | (new ticket) | ACKNOWLEDGED | OC | |
//! | ACKNOWLEDGED | REJECTED | OI | only before the first qualification; UNKNOWN_RESOURCE, UNKNOWN_ZONE, or with details DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER |
//! | ACKNOWLEDGED | IN_PROGRESS | OI | qualification: the OI sets complexity, zone and expectedResolutionDate; the time limit starts |
//! | ACKNOWLEDGED, IN_PROGRESS, PENDING | CANCELED | OC | OC_CANCELATION, with details |
//! | IN_PROGRESS | IN_PROGRESS | OI | REQUALIFIED with details; a change from SIMPLE to COMPLEX is possible once |
//! | IN_PROGRESS | PENDING | OI | WAITING_INFORMATION, with the requested information in the details; the time limit is suspended |
//! | IN_PROGRESS | RESOLVED | OI | RESOLVED, or UNRESOLVABLE with details; for a creation ticket, the OI also sets `building.id`; the time limit is suspended |
//! | PENDING | ACKNOWLEDGED | OC | INFORMATION_PROVIDED, with the information as note or attachment |
//! | PENDING | RESOLVED | OI | DELAY_ANSWER_EXPIRED |
//! | RESOLVED | CLOSED | OC or OI | OC: RESOLUTION_ACCEPTED; OI: DELAY_VALIDATION_EXPIRED |
//! | RESOLVED | ACKNOWLEDGED | OC | RESOLUTION_REFUSED with details, any number of times |
//!
//! CLOSED, REJECTED and CANCELED are final.
//!
//! The properties whose names end in `Duration` are integers, in seconds.

mod api;

pub mod fields;
pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
