//! What the sandbox remembers of a run: every request as it came, and every effect it had.

use std::collections::VecDeque;

use http::header::{AUTHORIZATION, COOKIE};
use http::{Extensions, HeaderMap, Method, Uri};
use serde::Serialize;

use crate::faults::Fault;

/// A request as it was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// Counts from 1 in the order of arrival.
    pub sequence: u64,
    /// Sandbox time of arrival, RFC 3339.
    pub received_at: String,
    /// The id that the answer carried as `X-OAPI-Request-Id`.
    pub request_id: String,
    /// The method.
    pub method: String,
    /// The path, undecoded.
    pub path: String,
    /// The query, undecoded, so that it can be seen how brackets were written.
    pub query: Option<String>,
    /// Names and values, the secret ones redacted.
    pub headers: Vec<(String, String)>,
    /// The body as far as it was read: its first 16 KiB as text, the secrets of a token request redacted.
    pub body: String,
    /// How many bytes of the body were read.
    pub body_length: u64,
    /// The status of the answer; `None` while it is being made, and where a fault let no status out.
    pub status: Option<u16>,
    /// What went wrong with the answer, on purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

impl ReceivedRequest {
    /// The value of the first header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Something that changed in the sandbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "effect")]
#[non_exhaustive]
pub enum Effect {
    /// A token was given out.
    #[serde(rename_all = "camelCase")]
    TokenIssued {
        /// Of which request.
        request_id: String,
    },
    /// A ticket was raised.
    #[serde(rename_all = "camelCase")]
    TicketCreated {
        /// The ticket.
        id: String,
        /// The client's own reference.
        external_id: Option<String>,
        /// Of which request.
        request_id: String,
    },
    /// A ticket was changed by the commercial operator.
    #[serde(rename_all = "camelCase")]
    TicketUpdated {
        /// The ticket.
        id: String,
        /// Its status since.
        status: String,
        /// Of which request.
        request_id: String,
    },
    /// A note was added to a ticket by the commercial operator.
    #[serde(rename_all = "camelCase")]
    NoteAdded {
        /// The ticket.
        ticket: String,
        /// The note.
        id: String,
        /// Of which request.
        request_id: String,
    },
    /// A file was uploaded to a ticket by the commercial operator.
    #[serde(rename_all = "camelCase")]
    FileAdded {
        /// The ticket.
        ticket: String,
        /// The attachment.
        id: String,
        /// Of which request.
        request_id: String,
    },
    /// An incident was reported by the customer.
    #[serde(rename_all = "camelCase")]
    IncidentCreated {
        /// The incident.
        id: String,
        /// Of which request.
        request_id: String,
    },
    /// An incident was changed by the customer.
    #[serde(rename_all = "camelCase")]
    IncidentUpdated {
        /// The incident.
        id: String,
        /// Of which request.
        request_id: String,
    },
    /// A note was added to an incident by the customer.
    #[serde(rename_all = "camelCase")]
    IncidentNoteAdded {
        /// The incident.
        id: String,
        /// Of which request.
        request_id: String,
    },
    /// A file was uploaded to an incident by the customer.
    #[serde(rename_all = "camelCase")]
    IncidentFileAdded {
        /// The incident.
        id: String,
        /// The note, if it was uploaded to one.
        note: Option<String>,
        /// Of which request.
        request_id: String,
    },
    /// A ticket was moved by the other operator.
    #[serde(rename_all = "camelCase")]
    TicketStatusChanged {
        /// The ticket.
        id: String,
        /// Its status since.
        status: String,
    },
    /// A ticket was taken away by a test.
    #[serde(rename_all = "camelCase")]
    TicketRemoved {
        /// The ticket.
        id: String,
    },
}

/// The id of the request at hand, for handlers that record effects.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) String);

impl RequestId {
    pub(crate) fn of(extensions: &Extensions) -> String {
        extensions.get::<Self>().map(|id| id.0.clone()).unwrap_or_default()
    }
}

/// The memory itself.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    received: u64,
    requests: VecDeque<ReceivedRequest>,
    effects: Vec<Effect>,
}

impl Journal {
    /// Writes a request down, forgetting the oldest beyond `keep`; gives its sequence number.
    pub(crate) fn receive(
        &mut self,
        capacity: usize,
        received_at: String,
        request_id: impl FnOnce(u64) -> String,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> (u64, String) {
        self.received += 1;
        let request_id = request_id(self.received);
        self.requests.push_back(ReceivedRequest {
            sequence: self.received,
            received_at,
            request_id: request_id.clone(),
            method: method.to_string(),
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
            headers: headers
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

    /// Adds the body of a request, as far as it was read.
    pub(crate) fn set_body(&mut self, sequence: u64, start: &[u8], length: u64) {
        if let Some(request) = self.request(sequence) {
            let text = String::from_utf8_lossy(start);
            request.body =
                if request.path.starts_with("/oauth") { redact_form(&text) } else { text.into_owned() };
            request.body_length = length;
        }
    }

    /// Adds how a request was answered.
    pub(crate) fn set_status(&mut self, sequence: u64, status: u16) {
        if let Some(request) = self.request(sequence) {
            request.status = Some(status);
        }
    }

    /// Adds what goes wrong with a request.
    pub(crate) fn set_fault(&mut self, sequence: u64, fault: &Fault) {
        if let Some(request) = self.request(sequence) {
            request.fault = Some(fault.clone());
        }
    }

    fn request(&mut self, sequence: u64) -> Option<&mut ReceivedRequest> {
        // The latest are at the back, and most requests are answered soon.
        self.requests.iter_mut().rev().find(|request| request.sequence == sequence)
    }

    pub(crate) fn record_effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn effects(&self) -> Vec<Effect> {
        self.effects.clone()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.effects.clear();
    }
}

/// The members of a form, without the values that are secret.
fn redact_form(text: &str) -> String {
    let shown = |member: &str| match member.split_once('=') {
        Some((name, _)) if !matches!(name, "grant_type" | "scope") => format!("{name}=[redacted]"),
        _ => member.to_owned(),
    };
    text.split('&').map(shown).collect::<Vec<_>>().join("&")
}

/// A header value as it may be shown: of credentials only the scheme.
fn redact_header(name: &str, value: &http::HeaderValue) -> String {
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
    fn secrets_are_not_remembered_and_harmless_headers_are() {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, "Bearer s3cr3t".parse().expect("a header"));
        headers.insert("x-api-key", "s3cr3t".parse().expect("a header"));
        headers.insert("accept", "application/json".parse().expect("a header"));
        let mut journal = Journal::default();
        let uri = "/a?b%5Bin%5D=c&b[in]=d".parse().expect("a target");
        journal.receive(10, String::new(), |_| "1".to_owned(), &Method::GET, &uri, &headers);
        let request = &journal.requests()[0];
        assert_eq!(request.query.as_deref(), Some("b%5Bin%5D=c&b[in]=d"));
        assert_eq!(request.header("Authorization"), Some("Bearer [redacted]"));
        assert_eq!(request.header("X-Api-Key"), Some("[redacted]"));
        assert_eq!(request.header("Accept"), Some("application/json"));
        assert!(!format!("{journal:?}").contains("s3cr3t"));
    }

    #[test]
    fn of_a_token_request_only_what_is_no_secret_is_shown() {
        let form = "grant_type=client_credentials&client_id=a&client_secret=s3cr3t&scope=x";
        let shown = "grant_type=client_credentials&client_id=[redacted]&client_secret=[redacted]&scope=x";
        assert_eq!(redact_form(form), shown);
    }

    #[test]
    fn an_authorization_without_scheme_shows_nothing() {
        assert_eq!(redact_header("authorization", &http::HeaderValue::from_static("s3cr3t")), "[redacted]");
    }

    #[test]
    fn the_oldest_requests_are_forgotten_first() {
        let mut journal = Journal::default();
        let uri = "/a".parse().expect("a target");
        for _ in 0..5 {
            journal.receive(2, String::new(), |n| n.to_string(), &Method::GET, &uri, &HeaderMap::new());
        }
        let sequences: Vec<_> = journal.requests().iter().map(|request| request.sequence).collect();
        assert_eq!(sequences, [4, 5]);
    }
}
