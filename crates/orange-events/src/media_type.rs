//! Content mode of a request: structured or binary, from its headers.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

use super::{Rejection, RejectionKind};

/// Content mode of the HTTP protocol binding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// The body is the whole event, as JSON.
    Structured,
    /// The headers are the attributes, and the body is the data, of type `content_type`.
    Binary { content_type: Option<String> },
}

/// Required header of binary mode. Its absence marks a structured event sent as `application/json`.
const SPECVERSION: &str = "ce-specversion";

fn unsupported(reason: &'static str) -> Rejection {
    Rejection::new(RejectionKind::UnsupportedMediaType, reason)
}

impl Mode {
    /// Detects the mode of a request.
    ///
    /// In the HTTP protocol binding, a media type that begins with `application/cloudevents` selects structured mode
    /// and all others select binary mode. The interop group sends structured events as `application/json`. Therefore
    /// a request with that media type, or with none, is structured unless it has [`SPECVERSION`].
    pub(super) fn detect(headers: &HeaderMap) -> Result<Self, Rejection> {
        if headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
        {
            return Err(unsupported("the body must not be compressed"));
        }
        let is_binary = headers.contains_key(SPECVERSION);
        let mut values = headers.get_all(CONTENT_TYPE).iter();
        let Some(value) = values.next() else {
            return Ok(if is_binary { Self::Binary { content_type: None } } else { Self::Structured });
        };
        if values.next().is_some() {
            return Err(unsupported("Content-Type must not be repeated"));
        }
        let text = value.to_str().map_err(|_| unsupported("Content-Type must be ASCII text"))?;
        let media_type = MediaType::parse(text).ok_or(unsupported("Content-Type must be a media type"))?;
        if media_type.essence.starts_with("application/cloudevents") {
            return match media_type.essence.as_str() {
                "application/cloudevents+json" => media_type.require_utf8().map(|()| Self::Structured),
                essence if essence.starts_with("application/cloudevents-batch") => {
                    Err(unsupported("batches are not supported: send one event in each request"))
                }
                _ => Err(unsupported("the event format must be application/cloudevents+json")),
            };
        }
        if media_type.is_json() {
            media_type.require_utf8()?;
        }
        if is_binary {
            return Ok(Self::Binary { content_type: Some(text.trim().to_owned()) });
        }
        if media_type.essence == "application/json" {
            return Ok(Self::Structured);
        }
        Err(unsupported(
            "Content-Type must be application/json or application/cloudevents+json, or the mode must be binary",
        ))
    }
}

/// Returns true if the text is a media type with the subtype `json` or the suffix `+json`.
pub(super) fn is_json(text: &str) -> bool {
    MediaType::parse(text).is_some_and(|media_type| media_type.is_json())
}

#[derive(Debug)]
struct MediaType {
    /// Type and subtype in lower case.
    essence: String,
    charset: Option<String>,
}

impl MediaType {
    fn parse(text: &str) -> Option<Self> {
        let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
        let essence = essence.trim().to_ascii_lowercase();
        let (type_, subtype) = essence.split_once('/')?;
        if !is_token(type_) || !is_token(subtype) {
            return None;
        }
        let mut charset = None;
        // Quoted semicolons are not supported: `charset`, the only parameter read, cannot contain one.
        for parameter in parameters.split(';').filter(|parameter| !parameter.trim().is_empty()) {
            let (name, value) = parameter.split_once('=')?;
            if name.trim().eq_ignore_ascii_case("charset") {
                charset = Some(value.trim().trim_matches('"').to_ascii_lowercase());
            }
        }
        Some(Self { essence, charset })
    }

    fn is_json(&self) -> bool {
        self.essence.ends_with("/json") || self.essence.ends_with("+json")
    }

    /// Checks that the charset is UTF-8, or its subset ASCII.
    fn require_utf8(&self) -> Result<(), Rejection> {
        match self.charset.as_deref() {
            None | Some("utf-8" | "utf8" | "us-ascii") => Ok(()),
            Some(_) => Err(unsupported("JSON must be sent as UTF-8")),
        }
    }
}

/// Returns true for a token (RFC 9110, 5.6.2).
fn is_token(text: &str) -> bool {
    let special = |byte: u8| b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || special(byte))
}
