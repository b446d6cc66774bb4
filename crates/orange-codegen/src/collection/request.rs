//! A request and the checks of its response, independent of the tool that sends it.

use serde_json::Value;

use super::template::Template;

/// A request.
#[derive(Clone, Debug)]
pub(super) struct Request {
    /// The id of the operation.
    pub(super) name: String,
    /// Paragraphs of documentation: summary, description, status and source.
    pub(super) docs: Vec<String>,
    pub(super) method: String,
    /// The URL without the query.
    pub(super) url: Template,
    pub(super) authentication: Authentication,
    pub(super) query: Vec<Field>,
    pub(super) headers: Vec<Field>,
    pub(super) body: Option<Body>,
    pub(super) expected: Expected,
    pub(super) captures: Vec<Capture>,
}

/// The credentials of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Authentication {
    None,
    /// `client_id` and `client_secret`.
    Basic,
    /// The captured `access_token`.
    Bearer,
}

/// A query parameter or a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: Template,
    pub(super) docs: Option<String>,
    /// Whether the field is sent. An optional field without an example that fits is only shown.
    pub(super) is_sent: bool,
}

impl Field {
    /// Creates a field that is sent.
    pub(super) fn new(name: impl Into<String>, value: Template) -> Self {
        Self { name: name.into(), value, docs: None, is_sent: true }
    }
}

/// The body of a request.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// JSON with its media type.
    Json(String, Value),
    /// `application/x-www-form-urlencoded`.
    Form(Vec<(String, String)>),
    Multipart(Vec<FormPart>),
    /// Text with its media type.
    Text(String, String),
}

/// A part of a multipart form.
#[derive(Clone, Debug)]
pub(super) struct FormPart {
    pub(super) name: String,
    pub(super) media_type: String,
    pub(super) content: String,
    /// The file with the content, relative to the folder of the collection.
    pub(super) path: String,
    /// Whether the part is a file in the interface file.
    pub(super) is_file: bool,
}

/// The expected response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expected {
    pub(super) status: u16,
    /// Media types and ranges. Empty if the response has no body.
    pub(super) media_types: Vec<String>,
}

impl Expected {
    /// Returns a regular expression for the header `Content-Type`, or `None` if any value is accepted.
    pub(super) fn content_type(&self) -> Option<String> {
        let prefix = |media_type: &String| {
            let essence = media_type.split(';').next().unwrap_or_default().trim();
            essence.trim_end_matches('*').trim_start_matches("*/").to_owned()
        };
        let prefixes: Vec<String> = self.media_types.iter().map(prefix).collect();
        if prefixes.iter().any(String::is_empty) {
            return None;
        }
        let prefixes: Vec<String> = prefixes.iter().map(|prefix| regex_lite::escape(prefix)).collect();
        match &prefixes[..] {
            [] => None,
            [prefix] => Some(format!("^{prefix}")),
            prefixes => Some(format!("^({})", prefixes.join("|"))),
        }
    }
}

/// A variable that the response sets for later requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Capture {
    pub(super) variable: String,
    pub(super) source: CaptureSource,
}

/// The location of a value in a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CaptureSource {
    Header(&'static str),
    /// The property of this name in a JSON object.
    Property(String),
    /// The property of this name in the first item of a JSON array.
    FirstItem(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_types_become_one_pattern() {
        let pattern = |types: &[&str]| {
            let media_types = types.iter().map(|text| (*text).to_owned()).collect();
            Expected { status: 200, media_types }.content_type()
        };
        assert_eq!(pattern(&[]), None);
        assert_eq!(pattern(&["application/json; charset=utf-8"]).as_deref(), Some("^application/json"));
        assert_eq!(pattern(&["image/*", "text/csv"]).as_deref(), Some("^(image/|text/csv)"));
        assert_eq!(pattern(&["image/svg+xml"]).as_deref(), Some(r"^image/svg\+xml"));
        assert_eq!(pattern(&["text/csv", "*/*"]), None);
    }
}
