//! Selects recorded requests, and summarizes them.

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

use super::received_request::ReceivedRequest;

/// The parameters that select requests. An absent parameter selects all.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct FilterParameters {
    /// Only requests after this sequence number.
    pub(crate) after: Option<u64>,
    /// Only requests before this sequence number.
    pub(crate) before: Option<u64>,
    /// The maximum number of requests.
    pub(crate) limit: Option<usize>,
    api: Option<String>,
    status: Option<String>,
    fault: Option<String>,
    text: Option<String>,
}

/// Selects requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestFilter {
    api: Option<String>,
    status: Option<StatusFilter>,
    fault: Option<bool>,
    /// Occurs in the target, the id or a body, in upper or lower case.
    text: Option<Regex>,
}

#[derive(Clone, Copy, Debug)]
enum StatusFilter {
    /// The client received no status.
    None,
    /// From 400.
    Errors,
    /// The first digit.
    Class(u16),
    Exactly(u16),
}

impl FilterParameters {
    /// Returns the filter.
    ///
    /// # Errors
    /// Returns the rule that a parameter violates.
    pub(crate) fn filter(&self) -> Result<RequestFilter, String> {
        let present = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
        let status = present(&self.status).map(|text| status_filter(&text)).transpose()?;
        let fault = match present(&self.fault).as_deref() {
            None => None,
            Some("any") => Some(true),
            Some("none") => Some(false),
            Some(other) => return Err(format!("`fault` must be any or none, not `{other}`")),
        };
        let text = present(&self.text)
            .map(|text| RegexBuilder::new(&regex::escape(&text)).case_insensitive(true).build());
        let text = text.transpose().map_err(|_| "`text` is too long".to_owned())?;
        Ok(RequestFilter { api: present(&self.api), status, fault, text })
    }
}

fn status_filter(text: &str) -> Result<StatusFilter, String> {
    match text {
        "none" => return Ok(StatusFilter::None),
        "errors" => return Ok(StatusFilter::Errors),
        _ => {}
    }
    let (digits, is_class) = text.strip_suffix("xx").map_or((text, false), |class| (class, true));
    match digits.parse() {
        Ok(class @ 1..=9) if is_class => Ok(StatusFilter::Class(class)),
        Ok(status @ 100..=999) if !is_class => Ok(StatusFilter::Exactly(status)),
        _ => Err(format!("`status` must be a status, a class such as 4xx, errors or none, not `{text}`")),
    }
}

impl RequestFilter {
    pub(crate) fn matches(&self, request: &ReceivedRequest) -> bool {
        let status = |filter: StatusFilter| match (filter, request.status) {
            (StatusFilter::None, status) => status.is_none(),
            (StatusFilter::Errors, status) => status.is_some_and(|status| status >= 400),
            (StatusFilter::Class(class), status) => status.is_some_and(|status| status / 100 == class),
            (StatusFilter::Exactly(expected), status) => status == Some(expected),
        };
        let text = |text: &Regex| {
            let parts = [&request.path, &request.request_id, &request.body, &request.response_body];
            parts.into_iter().chain(&request.query).any(|part| text.is_match(part))
        };
        self.api.as_ref().is_none_or(|api| request.api.as_ref() == Some(api))
            && self.fault.is_none_or(|has_fault| request.fault.is_some() == has_fault)
            && self.status.is_none_or(status)
            && self.text.as_ref().is_none_or(text)
    }
}

/// The line of a request in a list.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RequestSummary {
    pub(crate) sequence: u64,
    received_at: String,
    api: Option<String>,
    method: String,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<String>,
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    latency_micros: Option<u64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    imported: bool,
}

/// Maximum number of characters of a path or query in a list. The detail has the whole text.
const MAX_TEXT: usize = 300;

impl From<&ReceivedRequest> for RequestSummary {
    fn from(request: &ReceivedRequest) -> Self {
        Self {
            sequence: request.sequence,
            received_at: request.received_at.clone(),
            api: request.api.clone(),
            method: request.method.clone(),
            path: shorten(&request.path),
            query: request.query.as_deref().map(shorten),
            status: request.status,
            fault: request.fault.as_ref().map(ToString::to_string),
            latency_micros: request.latency_micros,
            imported: request.imported,
        }
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(api: &str, status: Option<u16>, path: &str, body: &str) -> ReceivedRequest {
        ReceivedRequest {
            api: Some(api.to_owned()),
            status,
            path: path.to_owned(),
            body: body.to_owned(),
            ..ReceivedRequest::empty()
        }
    }

    #[test]
    fn filters_select_by_api_status_fault_and_text() {
        let mut lost = request("CRI", None, "/cri_prod/v1/interventions", "");
        lost.fault = Some(crate::faults::Fault::lost_response());
        let requests = [
            request("Incident", Some(200), "/incident/b2b/v1/incidents", ""),
            request("Incident", Some(404), "/incident/b2b/v1/incidents/X", "Needle"),
            lost,
        ];
        let selected = |name: &str, value: &str| -> Vec<usize> {
            let parameters = serde_json::json!({ name: value });
            let parameters: FilterParameters = serde_json::from_value(parameters).expect("parameters");
            let filter = parameters.filter().expect("a filter");
            (0..requests.len()).filter(|index| filter.matches(&requests[*index])).collect()
        };
        for (name, value, expected) in [
            ("api", "Incident", vec![0, 1]),
            ("api", "", vec![0, 1, 2]),
            ("status", "404", vec![1]),
            ("status", "2xx", vec![0]),
            ("status", "errors", vec![1]),
            ("status", "none", vec![2]),
            ("fault", "any", vec![2]),
            ("fault", "none", vec![0, 1]),
            ("text", "needle", vec![1]),
            ("text", "INCIDENTS/x", vec![1]),
            ("text", ".*", vec![]),
        ] {
            assert_eq!(selected(name, value), expected, "{name}={value}");
        }
    }

    #[test]
    fn invalid_filters_are_rejected() {
        for (name, value) in [("status", "4x"), ("status", "99"), ("status", "0xx"), ("fault", "hang")] {
            let parameters = serde_json::json!({ name: value });
            let parameters: FilterParameters = serde_json::from_value(parameters).expect("parameters");
            assert!(parameters.filter().is_err(), "{name}={value}");
        }
    }

    #[test]
    fn long_paths_are_shortened_in_lists() {
        let long = request("CRI", None, &"é".repeat(1000), "");
        assert_eq!(RequestSummary::from(&long).path.chars().count(), MAX_TEXT + 1);
    }
}
