//! Faults that the sandbox can inject into one exchange, as values.

use std::fmt;
use std::str::FromStr;

use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::{
    ChunkFault, FaultPoint, HeaderFault, LengthFault, PaginationFault, StatusLineFault, kebab_words,
};
use super::response_override::{ResponseOverride, RetryAfter};

/// A fault of one request or response.
///
/// In JSON, a fault is an object with a `kind` and the fields of that kind. Fields with a default can be left out,
/// and a fault whose fields all have defaults can be written as its kind alone. The header `X-Sandbox-Fault` and the
/// admin routes take the same notation.
///
/// Over HTTP/2, [`Delay`](Self::Delay) and [`Hang`](Self::Hang) affect only the stream of the request. The other faults
/// of connections, lengths, chunks, headers, status lines and interim responses reset the stream in place of the
/// response: the sandbox writes their bytes over HTTP/1.1 only.
///
/// ```
/// use orange_sandbox::{Fault, FaultPoint};
///
/// assert_eq!("reset".parse::<Fault>()?, Fault::Reset { at: FaultPoint::BeforeHead });
/// let cut: Fault = r#"{"kind": "truncate", "bytes": 7}"#.parse()?;
/// assert_eq!(cut, Fault::Truncate { bytes: 7 });
/// assert!("rest".parse::<Fault>().is_err());
/// # Ok::<(), orange_sandbox::FaultError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Pauses at a point of the exchange, on the sandbox's clock, and continues.
    Delay {
        /// The point of the pause.
        #[serde(default)]
        at: FaultPoint,
        /// The length of the pause; 500 ms by default.
        #[serde(default = "default_delay")]
        milliseconds: u64,
    },
    /// Stops sending and keeps the connection open until the client closes it or the sandbox stops.
    Hang {
        /// The point at which sending stops.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Resets the TCP connection.
    Reset {
        /// The point of the reset.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Closes the connection in an orderly way.
    Close {
        /// The point at which the connection is closed.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Closes the connection after some bytes of the body; `Content-Length` keeps the full length.
    Truncate {
        /// The number of body bytes that are sent; 1 by default.
        #[serde(default = "default_bytes")]
        bytes: u64,
    },
    /// Sends the response, head and body, in small pieces.
    Drip {
        /// The size of a piece in bytes; 1 by default.
        #[serde(default = "default_bytes")]
        bytes: u64,
        /// The pause between two pieces; 10 ms by default.
        #[serde(default = "default_drip_pause")]
        milliseconds: u64,
    },
    /// Sends a wrong body length. A response without a body (to HEAD, or with 204 or 304) gets only the wrong headers.
    Length {
        /// The kind of error.
        #[serde(default)]
        how: LengthFault,
    },
    /// Sends a malformed chunked body. A response without a body (to HEAD, or with 204 or 304) gets only the wrong
    /// headers.
    Chunks {
        /// The kind of error.
        #[serde(default)]
        how: ChunkFault,
    },
    /// Sends invalid or unusual headers.
    Headers {
        /// The kind of headers.
        #[serde(default)]
        how: HeaderFault,
    },
    /// Replaces the status line.
    StatusLine {
        /// The replacement.
        #[serde(default)]
        how: StatusLineFault,
    },
    /// Sends interim responses (1xx) before the response.
    Interim {
        /// The status of the interim responses, 1xx except 101, which ends HTTP; 103 by default.
        #[serde(default = "default_interim_status")]
        status: u16,
        /// The number of interim responses; 1,000 by default, at most 10,000.
        #[serde(default = "default_interim_count")]
        times: u32,
    },
    /// Replaces the response, or parts of it.
    Response(ResponseOverride),
    /// Merges fields into the JSON of a successful response (RFC 7396), in a list into each element. `null` removes a
    /// field. Error responses are unchanged.
    Merge {
        /// The fields to merge.
        fields: serde_json::Map<String, Value>,
    },
    /// Ignores the filters of the request, as a server without filters does. Sorting and pagination still apply, and
    /// a request without filters is unaffected.
    IgnoreFilters,
    /// Paginates a list in a way that its counts or its documentation do not describe.
    Pagination {
        /// The kind of error.
        #[serde(default)]
        how: PaginationFault,
    },
    /// Shifts the server's clock: `Date` is wrong, and tokens expire earlier than `expires_in` says, or later if
    /// `seconds` is negative.
    Skew {
        /// The number of seconds by which the server's clock is ahead.
        seconds: i64,
    },
}

const fn default_bytes() -> u64 {
    1
}

const fn default_drip_pause() -> u64 {
    10
}

const fn default_delay() -> u64 {
    500
}

const fn default_interim_count() -> u32 {
    1000
}

const fn default_interim_status() -> u16 {
    103
}

impl Fault {
    /// Creates the response to an expired token: 401 with code 42. The request has no effect.
    pub fn expired_token() -> Self {
        ResponseOverride::error(401, 42).into()
    }

    /// Merges fields into the response. `fields` must be an object; other values change nothing.
    pub fn merge(fields: Value) -> Self {
        let fields = if let Value::Object(fields) = fields { fields } else { Default::default() };
        Self::Merge { fields }
    }

    /// Resets the connection after the request has taken effect, before the first byte of the response.
    pub fn lost_response() -> Self {
        Self::Reset { at: FaultPoint::BeforeHead }
    }
}

impl Fault {
    /// Maximum of `times` in [`Interim`](Self::Interim). The responses are in memory at the same time.
    pub(super) const MAX_INTERIM_RESPONSES: u32 = 10_000;

    /// Returns the point after which this fault sends nothing more, for the faults that stop an exchange.
    pub(super) fn stops_at(&self) -> Option<FaultPoint> {
        match self {
            Self::Hang { at } | Self::Reset { at } | Self::Close { at } => Some(*at),
            _ => None,
        }
    }

    /// Returns an error if the fault cannot be injected.
    fn check(&self) -> Result<(), FaultError> {
        let refuse = |reason: String| Err(FaultError(reason));
        match self {
            Self::Interim { status, .. } if *status == 101 || !(100..200).contains(status) => {
                refuse(format!("{status} is not an interim status"))
            }
            Self::Interim { times, .. } if *times > Self::MAX_INTERIM_RESPONSES => {
                refuse(format!("`times` must be at most {}, not {times}", Self::MAX_INTERIM_RESPONSES))
            }
            Self::Response(ResponseOverride { status: Some(status), .. })
                if !(200..1000).contains(status) =>
            {
                refuse(format!("{status} is not a response status"))
            }
            Self::Response(ResponseOverride { retry_after: Some(RetryAfter::Text(text)), .. })
                if HeaderValue::try_from(text).is_err() =>
            {
                refuse(format!("{text:?} is not a valid Retry-After"))
            }
            Self::Response(response) => {
                let invalid = response.headers.iter().find(|(name, value)| {
                    HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err()
                });
                invalid.map_or(Ok(()), |(name, _)| refuse(format!("{name:?} is not a valid header")))
            }
            _ => Ok(()),
        }
    }
}

impl From<ResponseOverride> for Fault {
    fn from(response: ResponseOverride) -> Self {
        Self::Response(response)
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let text = text.trim();
        let parsed = if text.starts_with('{') {
            serde_json::from_str(text)
        } else {
            serde_json::from_value(json!({ "kind": text }))
        };
        let fault: Self = parsed.map_err(|error| FaultError(error.to_string()))?;
        fault.check()?;
        Ok(fault)
    }
}

/// Text that is not a valid fault or fault rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(pub(super) String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid fault: {}", self.0)
    }
}

impl std::error::Error for FaultError {}

/// Formats the fault in a few words, for tables.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delay { at, milliseconds } => write!(f, "delay {milliseconds} ms {}", kebab_words(at)),
            Self::Hang { at } => write!(f, "hang {}", kebab_words(at)),
            Self::Reset { at } => write!(f, "reset {}", kebab_words(at)),
            Self::Close { at } => write!(f, "close {}", kebab_words(at)),
            Self::Truncate { bytes } => write!(f, "truncate at byte {bytes}"),
            Self::Drip { bytes, milliseconds } => write!(f, "drip {bytes} B per {milliseconds} ms"),
            Self::Length { how } => write!(f, "length {}", kebab_words(how)),
            Self::Chunks { how } => write!(f, "chunks {}", kebab_words(how)),
            Self::Headers { how } => write!(f, "headers {}", kebab_words(how)),
            Self::StatusLine { how } => write!(f, "status line {}", kebab_words(how)),
            Self::Interim { status, times } => write!(f, "{times} times {status}"),
            Self::Response(response) => write!(f, "{response}"),
            Self::Merge { fields } => write!(f, "merge {}", Value::Object(fields.clone())),
            Self::IgnoreFilters => f.write_str("ignore filters"),
            Self::Pagination { how } => write!(f, "pagination {}", kebab_words(how)),
            Self::Skew { seconds } => write!(f, "skew {seconds} s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::response_override::BodyShape;

    #[test]
    fn faults_are_parsed_from_kind_or_object() {
        for (text, fault) in [
            ("hang", Fault::Hang { at: FaultPoint::BeforeHead }),
            ("delay", Fault::Delay { at: FaultPoint::BeforeHead, milliseconds: 500 }),
            (r#"{"kind":"close","at":"mid-body"}"#, Fault::Close { at: FaultPoint::MidBody }),
            (r#"{"kind":"length","how":"two"}"#, Fault::Length { how: LengthFault::Two }),
            (
                r#"{"kind": "response","status":429,"code":53}"#,
                ResponseOverride { body: BodyShape::Original, ..ResponseOverride::error(429, 53) }.into(),
            ),
            (
                r#"{"kind": "response","status":503,"retry-after":{"date":-60},"body":"html","effect":true}"#,
                ResponseOverride::status(503)
                    .body(BodyShape::Html)
                    .retry_after(RetryAfter::Date(-60))
                    .after_effect()
                    .into(),
            ),
            ("ignore-filters", Fault::IgnoreFilters),
            (
                r#"{"kind":"pagination","how":"ignored-offset"}"#,
                Fault::Pagination { how: PaginationFault::IgnoredOffset },
            ),
            (r#"{"kind":"merge","fields":{"expires_in":null}}"#, Fault::merge(json!({"expires_in": null}))),
        ] {
            assert_eq!(text.parse::<Fault>().as_ref(), Ok(&fault), "{text}");
            let written = serde_json::to_string(&fault).expect("JSON");
            assert_eq!(written.parse::<Fault>(), Ok(fault), "{written}");
        }
    }

    #[test]
    fn invalid_faults_are_rejected_with_a_reason() {
        for (text, reason) in [
            ("hangs", "unknown variant `hangs`"),
            (r#"{"kind":"hang","when":"now"}"#, "unknown field `when`"),
            (r#"{"kind":"hang","at":"noon"}"#, "unknown variant `noon`"),
            (r#"{"kind":"hang""#, "EOF"),
            ("merge", "missing field `fields`"),
            (r#"{"kind": "response","status":99}"#, "99 is not a response status"),
            (r#"{"kind":"interim","status":200}"#, "200 is not an interim status"),
            (r#"{"kind":"interim","status":101}"#, "101 is not an interim status"),
            (r#"{"kind":"response","retry-after":{"text":"a\nb"}}"#, r#""a\nb" is not a valid Retry-After"#),
            (r#"{"kind":"interim","times":10001}"#, "`times` must be at most 10000, not 10001"),
            (r#"{"kind": "response","headers":[["a b","c"]]}"#, "\"a b\" is not a valid header"),
        ] {
            let error = text.parse::<Fault>().expect_err(text).to_string();
            assert!(error.contains(reason), "{error}");
        }
    }
}
