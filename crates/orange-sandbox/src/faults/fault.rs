//! What can go wrong with one answer, as a value.

use std::fmt;
use std::str::FromStr;

use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// One thing that goes wrong.
///
/// As JSON it is an object with a `kind` and the members of that kind, all of which have defaults; where
/// the defaults will do, the kind alone is enough. That is also how the header `X-Sandbox-Fault` and the
/// admin routes take it.
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
    /// Waits at some point of the answer, on the sandbox's clock, and goes on.
    Delay {
        /// Where.
        #[serde(default)]
        at: FaultPoint,
        /// How long; half a second unless said.
        #[serde(default = "half_a_second")]
        milliseconds: u64,
    },
    /// Says nothing more, and keeps the connection open until the other side closes it.
    Hang {
        /// Where.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Breaks the connection with a TCP reset.
    Reset {
        /// Where.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Closes the connection as if all had been said.
    Close {
        /// Where.
        #[serde(default)]
        at: FaultPoint,
    },
    /// Closes the connection after so many bytes of the body, whose length is given as it was.
    Truncate {
        /// How many bytes of the body are still sent; one unless said.
        #[serde(default = "one")]
        bytes: u64,
    },
    /// Sends the answer, head and body, in small pieces.
    Drip {
        /// Bytes of a piece; one unless said.
        #[serde(default = "one")]
        bytes: u64,
        /// The pause between two pieces; ten milliseconds unless said.
        #[serde(default = "ten")]
        milliseconds: u64,
    },
    /// Gives the length of the body wrongly.
    Length {
        /// How.
        #[serde(default)]
        how: LengthFault,
    },
    /// Sends the body in chunks, wrongly.
    Chunks {
        /// How.
        #[serde(default)]
        how: ChunkFault,
    },
    /// Sends headers that no server should send.
    Headers {
        /// Which.
        #[serde(default)]
        how: HeaderFault,
    },
    /// Begins the answer with something else than a status line.
    StatusLine {
        /// With what.
        #[serde(default)]
        how: StatusLineFault,
    },
    /// Sends interim answers (1xx) before the answer.
    Interim {
        /// Their status; 103 unless said.
        #[serde(default = "early_hints")]
        status: u16,
        /// How many; a thousand unless said.
        #[serde(default = "thousand")]
        times: u32,
    },
    /// Answers something else.
    Response(ResponseOverride),
    /// Merges these members into the JSON of the answer, or of each of its elements; null takes a member
    /// away (RFC 7396). Answers without success stay as they are.
    Merge {
        /// The members.
        members: serde_json::Map<String, Value>,
    },
    /// Passes over the filters of the request, as a server does that does not know them: sort and window
    /// stay. A request without filters is answered as usual.
    IgnoreFilters,
    /// Pages a list in another way than its counts or its documentation say.
    Pagination {
        /// How.
        #[serde(default)]
        how: PaginationFault,
    },
    /// Lets the server's clock be wrong: its `Date` says another time, and its tokens end earlier (or, below
    /// zero, later) than they say.
    Skew {
        /// How many seconds its clock is ahead.
        seconds: i64,
    },
}

const fn one() -> u64 {
    1
}

const fn ten() -> u64 {
    10
}

const fn half_a_second() -> u64 {
    500
}

const fn thousand() -> u32 {
    1000
}

const fn early_hints() -> u16 {
    103
}

/// Where in the life of an answer something happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultPoint {
    /// Before the body of the request is read. Nothing is done.
    BeforeBody,
    /// When the request has been read. Nothing is done.
    BeforeEffect,
    /// When what was asked for has been done, before a byte of the answer: the answer is lost after the
    /// effect.
    #[default]
    BeforeHead,
    /// In the middle of the head.
    MidHead,
    /// Between head and body.
    AfterHead,
    /// In the middle of the body.
    MidBody,
}

impl FaultPoint {
    /// Every point, the earliest first.
    pub const ALL: [Self; 6] = [
        Self::BeforeBody,
        Self::BeforeEffect,
        Self::BeforeHead,
        Self::MidHead,
        Self::AfterHead,
        Self::MidBody,
    ];
}

/// How a length is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LengthFault {
    /// One byte less than there is.
    #[default]
    TooSmall,
    /// Ten bytes more than there are, after which the connection is closed.
    TooLarge,
    /// `Content-Length: many`.
    NotANumber,
    /// `Content-Length: -1`.
    Negative,
    /// Two lengths that contradict each other.
    Two,
    /// A length beside chunks, as it is used to smuggle requests.
    BesideChunks,
    /// None, and the end of the connection is the end of the body. That is allowed (RFC 9112, 6.3).
    Missing,
}

/// How chunks are wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChunkFault {
    /// Closed in the middle of one.
    #[default]
    Cut,
    /// All are there, and the one that ends the body is not.
    NoEnd,
    /// A size that is not a number.
    BadSize,
}

/// Which headers are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeaderFault {
    /// Every header twice.
    #[default]
    Twice,
    /// A line without a colon.
    NoColon,
    /// A value with the byte zero in it.
    Nul,
    /// A value that goes on in a second line, which is no longer allowed (RFC 9112, 5.2).
    Folded,
    /// Values in Latin-1.
    Latin1,
    /// One of a megabyte.
    Huge,
    /// Ten thousand.
    Many,
}

/// How a list is paged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaginationFault {
    /// Half of the limit at the most, and no count in the headers.
    #[default]
    CappedWithoutCounts,
    /// Always from the first element on.
    IgnoredOffset,
    /// No count in the headers, and 416 where a page behind the last element is asked for.
    RangeNotSatisfiable,
}

/// What stands where the status line should be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusLineFault {
    /// `HTTP/1.1 fine OK`.
    #[default]
    NotANumber,
    /// `HTTP/9.9 200 OK`.
    BadVersion,
    /// Nothing: the body alone, as in HTTP/0.9.
    Missing,
    /// Bytes that mean nothing.
    Garbage,
}

/// An answer that takes the place of the right one.
///
/// Without a [`status`](Self::status) the request is carried out, and the answer keeps its own: only the
/// body changes. With one, nothing is carried out unless [`effect`](Self::effect) says so.
///
/// ```
/// use orange_sandbox::{ResponseOverride, Fault, RetryAfter, BodyShape};
/// let fault = Fault::from(ResponseOverride::error(503, 5).retry_after(RetryAfter::Seconds(1)).body(BodyShape::Html));
/// assert_eq!(fault.to_string(), "503/5 html, Retry-After 1");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ResponseOverride {
    /// The status; without one, that of the right answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The code of an error body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u32>,
    /// The body.
    pub body: BodyShape,
    /// The header `Retry-After`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<RetryAfter>,
    /// Other headers; those of the same name go.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// Whether the request is carried out although the answer says something else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub effect: bool,
}

impl ResponseOverride {
    /// An error as the gateway writes it.
    pub fn error(status: u16, code: u32) -> Self {
        Self { status: Some(status), code: Some(code), body: BodyShape::Gateway, ..Self::default() }
    }

    /// A status with a body of some shape.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::default() }
    }

    /// The right answer, its body spoilt.
    pub fn corrupted(body: BodyShape) -> Self {
        Self { body, ..Self::default() }
    }

    /// With a body of this shape.
    #[must_use]
    pub fn body(mut self, body: BodyShape) -> Self {
        self.body = body;
        self
    }

    /// With `Retry-After`.
    #[must_use]
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry_after = Some(retry_after);
        self
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Carries the request out all the same.
    #[must_use]
    pub fn after_effect(mut self) -> Self {
        self.effect = true;
        self
    }

    /// Whether the request goes on to whoever would have answered it.
    pub(crate) fn runs(&self) -> bool {
        self.effect || self.status.is_none()
    }
}

/// What a body looks like.
///
/// Shapes of the first group take the place of a body; those of the second spoil it: the right one, or that
/// of an error where the right answer has no place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BodyShape {
    /// As it is: the right body, or an error of the gateway.
    #[default]
    Original,
    /// `code` (a number), `message`, `description`.
    Gateway,
    /// `code` (a string), `reason`, `message`, `status`.
    Interop,
    /// `error`, `error_description`.
    Oauth,
    /// A page of HTML, as proxies send it.
    Html,
    /// A sentence.
    Text,
    /// Nothing.
    Empty,
    /// `null`.
    Null,
    /// `{}`.
    Object,
    /// `[]`.
    Array,
    /// An object of ten megabytes.
    Huge,
    /// A hundred thousand arrays in each other.
    Deep,
    /// A hundred megabytes of blanks, compressed to a hundred thousandth.
    GzipBomb,
    /// An error whose description repeats the credentials of the request.
    Echo,
    /// With a comma too many.
    TrailingComma,
    /// The first half.
    Half,
    /// With members that are `NaN` and `Infinity`.
    NotANumber,
    /// With its first member twice, the first time null.
    DuplicateKeys,
    /// With a member that is not UTF-8.
    InvalidUtf8,
    /// In Latin-1, and said to be.
    Latin1,
    /// Said to be HTML.
    WrongType,
    /// Compressed, rightly.
    Gzip,
    /// Compressed, and cut off.
    BrokenGzip,
    /// Said to be compressed, and not.
    WrongEncoding,
    /// The element of a list, or in an array what is none.
    Rewrapped,
}

/// How `Retry-After` is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetryAfter {
    /// So many seconds.
    Seconds(u64),
    /// A date, so many seconds from now.
    Date(i64),
    /// Whatever else.
    Text(String),
}

impl Fault {
    /// 401 with code 42: the token has expired. A storm of them is a [rule](crate::FaultRule) with this.
    pub fn expired_token() -> Self {
        ResponseOverride::error(401, 42).into()
    }

    /// Merges members, which must be an object; anything else changes nothing.
    pub fn merge(members: Value) -> Self {
        let members = if let Value::Object(members) = members { members } else { Default::default() };
        Self::Merge { members }
    }

    /// The answer is lost after the effect: a reset when all has been done and nothing said.
    pub fn lost_response() -> Self {
        Self::Reset { at: FaultPoint::BeforeHead }
    }
}

impl Fault {
    /// Refuses what could not be carried out.
    fn check(&self) -> Result<(), FaultError> {
        let refuse = |why: String| Err(FaultError(why));
        match self {
            Self::Interim { status, .. } if !(100..200).contains(status) => {
                refuse(format!("{status} is no interim status"))
            }
            Self::Response(ResponseOverride { status: Some(status), .. })
                if !(200..1000).contains(status) =>
            {
                refuse(format!("{status} is no status of an answer"))
            }
            Self::Response(response) => {
                let wrong = response.headers.iter().find(|(name, value)| {
                    HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err()
                });
                wrong.map_or(Ok(()), |(name, _)| refuse(format!("{name:?} is no header that can be sent")))
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
        let read = if text.starts_with('{') {
            serde_json::from_str(text)
        } else {
            serde_json::from_value(json!({ "kind": text }))
        };
        let fault: Self = read.map_err(|error| FaultError(error.to_string()))?;
        fault.check()?;
        Ok(fault)
    }
}

/// A text that is no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a fault: {}", self.0)
    }
}

impl std::error::Error for FaultError {}

/// How a value without members is written in JSON.
fn kebab_words(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word.replace('-', " "),
        _ => String::new(),
    }
}

/// A few words, for tables.
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
            Self::Merge { members } => write!(f, "merge {}", Value::Object(members.clone())),
            Self::IgnoreFilters => f.write_str("ignore filters"),
            Self::Pagination { how } => write!(f, "pagination {}", kebab_words(how)),
            Self::Skew { seconds } => write!(f, "skew {seconds} s"),
        }
    }
}

impl fmt::Display for ResponseOverride {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => write!(f, "original status")?,
        }
        if let Some(code) = self.code {
            write!(f, "/{code}")?;
        }
        if !matches!(self.body, BodyShape::Original | BodyShape::Gateway) {
            write!(f, " {}", kebab_words(self.body))?;
        }
        match &self.retry_after {
            None => {}
            Some(RetryAfter::Seconds(seconds)) => write!(f, ", Retry-After {seconds}")?,
            Some(RetryAfter::Date(seconds)) => write!(f, ", Retry-After in {seconds} s as a date")?,
            Some(RetryAfter::Text(text)) => write!(f, ", Retry-After {text:?}")?,
        }
        for (name, value) in &self.headers {
            write!(f, ", {name}: {value}")?;
        }
        if self.effect { f.write_str(", after the effect") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_alone_takes_the_defaults_and_an_object_names_them() {
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
            (r#"{"kind":"merge","members":{"expires_in":null}}"#, Fault::merge(json!({"expires_in": null}))),
        ] {
            assert_eq!(text.parse::<Fault>().as_ref(), Ok(&fault), "{text}");
            let written = serde_json::to_string(&fault).expect("JSON");
            assert_eq!(written.parse::<Fault>(), Ok(fault), "{written}");
        }
    }

    #[test]
    fn what_is_no_fault_is_an_error_that_says_why() {
        for (text, why) in [
            ("hangs", "unknown variant `hangs`"),
            (r#"{"kind":"hang","when":"now"}"#, "unknown field `when`"),
            (r#"{"kind":"hang","at":"noon"}"#, "unknown variant `noon`"),
            (r#"{"kind":"hang""#, "EOF"),
            ("merge", "missing field `members`"),
            (r#"{"kind": "response","status":99}"#, "99 is no status"),
            (r#"{"kind":"interim","status":200}"#, "200 is no interim status"),
            (r#"{"kind": "response","headers":[["a b","c"]]}"#, "\"a b\" is no header"),
        ] {
            let error = text.parse::<Fault>().expect_err(text).to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
