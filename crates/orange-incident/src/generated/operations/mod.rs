// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operations of the API. Each builds its request and decodes its response.

use orange_core::operation::OperationInfo;

mod aggregate_incidents;
mod create_attachment;
mod create_incident;
mod create_note;
mod create_note_attachment;
mod download_attachment;
mod download_note_attachment;
mod get_doc;
mod get_incident;
mod get_status;
mod get_version;
mod list_attachments;
mod list_freeze_periods;
mod list_incidents;
mod list_note_attachments;
mod list_notes;
mod update_incident;

pub use aggregate_incidents::*;
pub use create_attachment::*;
pub use create_incident::*;
pub use create_note::*;
pub use create_note_attachment::*;
pub use download_attachment::*;
pub use download_note_attachment::*;
pub use get_doc::*;
pub use get_incident::*;
pub use get_status::*;
pub use get_version::*;
pub use list_attachments::*;
pub use list_freeze_periods::*;
pub use list_incidents::*;
pub use list_note_attachments::*;
pub use list_notes::*;
pub use update_incident::*;

/// Every operation, in the order of the interface file.
pub static ALL: &[&OperationInfo] = &[
    &list_incidents::INFO,
    &create_incident::INFO,
    &get_incident::INFO,
    &update_incident::INFO,
    &list_notes::INFO,
    &create_note::INFO,
    &list_attachments::INFO,
    &create_attachment::INFO,
    &download_attachment::INFO,
    &list_note_attachments::INFO,
    &create_note_attachment::INFO,
    &download_note_attachment::INFO,
    &list_freeze_periods::INFO,
    &aggregate_incidents::INFO,
    &get_status::INFO,
    &get_version::INFO,
    &get_doc::INFO,
];
