// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operations of the API. Each builds its request and decodes its response.

use orange_core::operation::OperationInfo;

mod count_attachments;
mod count_events;
mod count_notes;
mod count_tickets;
mod create_attachment;
mod create_note;
mod create_ticket;
mod download_attachment;
mod get_ticket;
mod list_attachments;
mod list_events;
mod list_notes;
mod list_tickets;
mod patch_ticket;
mod receive_event;
mod replace_ticket;

pub use count_attachments::*;
pub use count_events::*;
pub use count_notes::*;
pub use count_tickets::*;
pub use create_attachment::*;
pub use create_note::*;
pub use create_ticket::*;
pub use download_attachment::*;
pub use get_ticket::*;
pub use list_attachments::*;
pub use list_events::*;
pub use list_notes::*;
pub use list_tickets::*;
pub use patch_ticket::*;
pub use receive_event::*;
pub use replace_ticket::*;

/// Every operation, in the order of the interface file.
pub static ALL: &[&OperationInfo] = &[
    &list_tickets::INFO,
    &count_tickets::INFO,
    &create_ticket::INFO,
    &get_ticket::INFO,
    &replace_ticket::INFO,
    &patch_ticket::INFO,
    &list_notes::INFO,
    &count_notes::INFO,
    &create_note::INFO,
    &list_attachments::INFO,
    &count_attachments::INFO,
    &create_attachment::INFO,
    &download_attachment::INFO,
    &list_events::INFO,
    &count_events::INFO,
    &receive_event::INFO,
];
