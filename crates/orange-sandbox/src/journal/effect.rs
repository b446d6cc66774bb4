//! Effects: changes of state in the sandbox.

use serde::Serialize;

/// A change of state in the sandbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "effect")]
#[non_exhaustive]
pub enum Effect {
    /// A token was issued.
    TokenIssued {
        /// The id of the request.
        request_id: String,
    },
    /// A ticket was created.
    TicketCreated {
        /// The id of the ticket.
        id: String,
        /// The client's own reference.
        external_id: Option<String>,
        /// The id of the request.
        request_id: String,
    },
    /// The commercial operator changed a ticket.
    TicketUpdated {
        /// The id of the ticket.
        id: String,
        /// The status after the change.
        status: String,
        /// The id of the request.
        request_id: String,
    },
    /// The commercial operator added a note to a ticket.
    NoteAdded {
        /// The id of the ticket.
        ticket: String,
        /// The id of the note.
        id: String,
        /// The id of the request.
        request_id: String,
    },
    /// The commercial operator uploaded a file to a ticket.
    FileAdded {
        /// The id of the ticket.
        ticket: String,
        /// The id of the attachment.
        id: String,
        /// The id of the request.
        request_id: String,
    },
    /// The customer created an incident.
    IncidentCreated {
        /// The id of the incident.
        id: String,
        /// The id of the request.
        request_id: String,
    },
    /// The customer changed an incident.
    IncidentUpdated {
        /// The id of the incident.
        id: String,
        /// The id of the request.
        request_id: String,
    },
    /// The customer added a note to an incident.
    IncidentNoteAdded {
        /// The id of the incident.
        id: String,
        /// The id of the request.
        request_id: String,
    },
    /// The customer uploaded a file to an incident.
    IncidentFileAdded {
        /// The id of the incident.
        id: String,
        /// The note to which the file was uploaded, if any.
        note: Option<String>,
        /// The id of the request.
        request_id: String,
    },
    /// The infrastructure operator changed the status of a ticket.
    TicketStatusChanged {
        /// The id of the ticket.
        id: String,
        /// The new status.
        status: String,
    },
    /// A test removed a ticket.
    TicketRemoved {
        /// The id of the ticket.
        id: String,
    },
}
