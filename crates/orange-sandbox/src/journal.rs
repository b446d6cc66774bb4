//! The journal: recorded requests and their effects.

use std::collections::VecDeque;

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderValue, Request};
use serde::Serialize;

use crate::faults::Fault;

/// A recorded request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// Sequence number in the order of arrival, from 1.
    pub sequence: u64,
    /// Sandbox time of arrival, RFC 3339.
    pub received_at: String,
    /// The id of the response header `X-OAPI-Request-Id`.
    pub request_id: String,
    /// The method.
    pub method: String,
    /// The path, as received.
    pub path: String,
    /// The query, as received: percent-encoding is preserved.
    pub query: Option<String>,
    /// Names and values, with secrets redacted.
    pub headers: Vec<(String, String)>,
    /// The body as far as it was read: the first 16 KiB as text, with the secrets of a token request redacted.
    pub body: String,
    /// The number of body bytes that were read.
    pub body_length: u64,
    /// The status of the response; `None` before the response, and if a fault keeps it from the client.
    pub status: Option<u16>,
    /// The fault that was injected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

impl ReceivedRequest {
    /// Returns the value of the first header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Sets the body to its recorded beginning, with the secrets of a token request redacted.
    pub(crate) fn set_body(&mut self, start: &[u8], length: u64) {
        let text = String::from_utf8_lossy(start);
        self.body = if self.path.starts_with("/oauth") { redact_form(&text) } else { text.into_owned() };
        self.body_length = length;
    }
}

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

/// The id of the current request, an extension of each request. Handlers record it with their effects.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) String);

/// Recorded requests and effects.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    received: u64,
    requests: VecDeque<ReceivedRequest>,
    effects: VecDeque<Effect>,
}

impl Journal {
    /// Records a request and deletes the oldest beyond `capacity`. Returns its sequence number and request id.
    pub(crate) fn record_request<B>(
        &mut self,
        capacity: usize,
        received_at: String,
        request_id: impl FnOnce(u64) -> String,
        request: &Request<B>,
    ) -> (u64, String) {
        self.received += 1;
        let request_id = request_id(self.received);
        self.requests.push_back(ReceivedRequest {
            sequence: self.received,
            received_at,
            request_id: request_id.clone(),
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
            headers: request
                .headers()
                .iter()
                .map(|(name, value)| (name.to_string(), redact_header(name.as_str(), value)))
                .collect(),
            body: String::new(),
            body_length: 0,
            status: None,
            fault: None,
        });
        while self.requests.len() > capacity {
            self.requests.pop_front();
        }
        (self.received, request_id)
    }

    /// Changes a recorded request, unless it was deleted.
    pub(crate) fn update(&mut self, sequence: u64, change: impl FnOnce(&mut ReceivedRequest)) {
        // Searched from the end: most requests are answered soon after their arrival.
        if let Some(request) = self.requests.iter_mut().rev().find(|request| request.sequence == sequence) {
            change(request);
        }
    }

    /// Records an effect and deletes the oldest beyond `capacity`.
    pub(crate) fn record_effect(&mut self, capacity: usize, effect: Effect) {
        self.effects.push_back(effect);
        while self.effects.len() > capacity {
            self.effects.pop_front();
        }
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn effects(&self) -> Vec<Effect> {
        self.effects.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.effects.clear();
    }
}

/// Redacts the values of a form, except those of `grant_type` and `scope`.
fn redact_form(text: &str) -> String {
    let redact = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if !matches!(name, "grant_type" | "scope") => format!("{name}=[redacted]"),
        _ => pair.to_owned(),
    };
    text.split('&').map(redact).collect::<Vec<_>>().join("&")
}

/// Redacts a header value; of credentials only the scheme remains.
fn redact_header(name: &str, value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    if name == AUTHORIZATION.as_str() {
        return match text.split_once(' ') {
            Some((scheme, _)) => format!("{scheme} [redacted]"),
            None => "[redacted]".to_owned(),
        };
    }
    if name == COOKIE.as_str() || name == "x-api-key" || value.is_sensitive() {
        return "[redacted]".to_owned();
    }
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recorded_headers_are_redacted() {
        let request = Request::get("/a?b%5Bin%5D=c&b[in]=d")
            .header(AUTHORIZATION, "Bearer s3cr3t")
            .header("x-api-key", "s3cr3t")
            .header("accept", "application/json")
            .body(())
            .expect("a request");
        let mut journal = Journal::default();
        journal.record_request(10, String::new(), |_| "1".to_owned(), &request);
        let request = &journal.requests()[0];
        assert_eq!(request.query.as_deref(), Some("b%5Bin%5D=c&b[in]=d"));
        assert_eq!(request.header("Authorization"), Some("Bearer [redacted]"));
        assert_eq!(request.header("X-Api-Key"), Some("[redacted]"));
        assert_eq!(request.header("Accept"), Some("application/json"));
        assert!(!format!("{journal:?}").contains("s3cr3t"));
    }

    #[test]
    fn recorded_token_requests_are_redacted() {
        let form = "grant_type=client_credentials&client_id=a&client_secret=s3cr3t&scope=x";
        let redacted = "grant_type=client_credentials&client_id=[redacted]&client_secret=[redacted]&scope=x";
        assert_eq!(redact_form(form), redacted);
    }

    #[test]
    fn authorization_without_scheme_is_redacted() {
        assert_eq!(redact_header("authorization", &HeaderValue::from_static("s3cr3t")), "[redacted]");
    }

    #[test]
    fn oldest_requests_are_deleted_first() {
        let mut journal = Journal::default();
        for _ in 0..5 {
            journal.record_request(2, String::new(), |sequence| sequence.to_string(), &Request::new(()));
        }
        let sequences: Vec<_> = journal.requests().iter().map(|request| request.sequence).collect();
        assert_eq!(sequences, [4, 5]);
    }

    #[test]
    fn oldest_effects_are_deleted_first() {
        let mut journal = Journal::default();
        let removed = |id: u32| Effect::TicketRemoved { id: id.to_string() };
        for id in 1..=5 {
            journal.record_effect(2, removed(id));
        }
        assert_eq!(journal.effects(), [removed(4), removed(5)]);
    }
}
