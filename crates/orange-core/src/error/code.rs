//! [`Code`] of an error body, and [`OrangeCode`], the published table of codes.

use std::fmt;

use http::StatusCode;
use orange_model::reader::{Aborted, Input};
use orange_model::{Decoded, FieldValue};
use serde::{Deserialize, Serialize};

/// `code` of an error body. Orange's gateway sends a number, the interop format a string.
///
/// ```
/// use orange_core::error::Code;
/// assert_eq!(serde_json::from_str::<Code>("400100")?.as_i64(), Some(400_100));
/// assert_eq!(serde_json::from_str::<Code>(r#""42""#)?.as_i64(), Some(42));
/// assert_eq!(serde_json::from_str::<Code>(r#""E-12""#)?.to_string(), "E-12");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged, from = "JsonCode")]
#[non_exhaustive]
pub enum Code {
    /// Number, from the gateway and the Eligibility service.
    Number(i64),
    /// String, from the interop format.
    Text(Box<str>),
}

impl Code {
    /// The number, also from a string of digits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl FieldValue for Code {
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        match input {
            Input::Text(text) => {
                *slot = Some(Self::Text(text.into()));
                Ok(Decoded::Value)
            }
            other => other.integer_into(slot, Self::Number),
        }
    }
}

/// JSON values that are read as a code.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a number or a text")]
enum JsonCode {
    Integer(i64),
    Large(u64),
    Fraction(f64),
    Text(Box<str>),
}

impl From<JsonCode> for Code {
    fn from(value: JsonCode) -> Self {
        match value {
            JsonCode::Integer(number) => Self::Number(number),
            JsonCode::Large(number) => Self::Text(number.to_string().into()),
            JsonCode::Fraction(number) => Self::Text(number.to_string().into()),
            JsonCode::Text(text) => Self::Text(text),
        }
    }
}

macro_rules! orange_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal under $($status:literal)|+;)*) => {
        /// Orange's published table of gateway codes.
        ///
        /// Three numbers occur under two statuses (1, 6 and 53), so [`OrangeCode::of`] requires both.
        ///
        /// # Source
        /// developer.orange.com, api-reference of Orange Business Core Information; its sibling pages have the same
        /// table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum OrangeCode {
            $($(#[doc = $doc])+ $name,)*
        }

        impl OrangeCode {
            /// All rows of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The row for a status and a code.
            ///
            /// ```
            /// use http::StatusCode;
            /// use orange_core::error::OrangeCode;
            /// assert_eq!(OrangeCode::of(StatusCode::FORBIDDEN, 53), Some(OrangeCode::TooManyRequests));
            /// assert_eq!(OrangeCode::of(StatusCode::TOO_MANY_REQUESTS, 53), Some(OrangeCode::TooManyRequests));
            /// assert_eq!(OrangeCode::of(StatusCode::NOT_FOUND, 53), None);
            /// ```
            pub fn of(status: StatusCode, code: i64) -> Option<Self> {
                match (status.as_u16(), code) {
                    $(($($status)|+, $code) => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The number in the body.
            pub fn number(self) -> i64 {
                match self { $(Self::$name => $code),* }
            }

            /// The statuses of the row.
            pub fn statuses(self) -> &'static [u16] {
                match self { $(Self::$name => &[$($status),+]),* }
            }
        }
    };
}

orange_codes! {
    /// A value in the URL is invalid.
    InvalidUrlParameterValue = 20 under 400;
    /// The body is missing.
    MissingBody = 21 under 400;
    /// The body is invalid.
    InvalidBody = 22 under 400;
    /// A property of the body is missing.
    MissingBodyField = 23 under 400;
    /// A property of the body is invalid.
    InvalidBodyField = 24 under 400;
    /// A header is missing.
    MissingHeader = 25 under 400;
    /// The value of a header is invalid.
    InvalidHeaderValue = 26 under 400;
    /// A query parameter is missing.
    MissingQueryParameter = 27 under 400;
    /// A query parameter is invalid.
    InvalidQueryParameter = 28 under 400;
    /// The request has no credentials, or no `Bearer` before the token.
    MissingCredentials = 40 under 401;
    /// The credentials are wrong, pending or revoked.
    InvalidCredentials = 41 under 401;
    /// The token has expired.
    ExpiredCredentials = 42 under 401;
    /// Access denied.
    AccessDenied = 50 under 403;
    /// The application may not use this API.
    ForbiddenRequester = 51 under 403;
    /// The user may not use this API.
    ForbiddenUser = 52 under 403;
    /// Too many requests.
    TooManyRequests = 53 under 403 | 429;
    /// The URI or resource does not exist.
    ResourceNotFound = 60 under 404;
    /// The resource does not support the method; the header `Allow` lists those that it supports.
    MethodNotAllowed = 61 under 405;
    /// No available media type matches `Accept`.
    NotAcceptable = 62 under 406;
    /// The request took too long to arrive.
    RequestTimeout = 63 under 408;
    /// Conflict with the state of the resource.
    Conflict = 69 under 409;
    /// `Content-Length` is required.
    LengthRequired = 64 under 411;
    /// A precondition such as `If-Match` or `If-None-Match` failed.
    PreconditionFailed = 65 under 412;
    /// The body is too large.
    RequestEntityTooLarge = 66 under 413;
    /// The URI is too long.
    RequestUriTooLong = 67 under 414;
    /// The media type of the body is not supported.
    UnsupportedMediaType = 68 under 415;
    /// Internal error (500), or bad gateway (502).
    InternalError = 1 under 500 | 502;
    /// The service behind the gateway returned an invalid response.
    BadGateway = 3 under 502;
    /// The service is temporarily unavailable.
    ServiceUnavailable = 5 under 503;
    /// Over capacity (503), or no response in time from the service behind the gateway (504).
    OverCapacity = 6 under 503 | 504;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_its_statuses_only() {
        for row in OrangeCode::ALL {
            for status in 100..600u16 {
                let found = OrangeCode::of(StatusCode::from_u16(status).unwrap(), row.number());
                assert_eq!(found == Some(*row), row.statuses().contains(&status), "{row:?} {status}");
            }
        }
    }

    #[test]
    fn a_code_is_read_from_numbers_and_strings() {
        for (json, text, number) in [
            ("-7", "-7", Some(-7)),
            ("42.0", "42", Some(42)),
            ("1.5", "1.5", None),
            ("18446744073709551615", "18446744073709551615", None),
            (r#""E\"12""#, "E\"12", None),
        ] {
            let code: Code = serde_json::from_str(json).unwrap();
            assert_eq!((code.to_string().as_str(), code.as_i64()), (text, number), "{json}");
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::from_value::<Code>(value).unwrap(), code, "{json}");
        }
        for json in ["null", "true", "[]", "{}"] {
            assert!(serde_json::from_str::<Code>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn the_table_has_the_published_numbers_per_status() {
        let mut rows: Vec<(u16, i64)> = OrangeCode::ALL
            .iter()
            .flat_map(|row| row.statuses().iter().map(|status| (*status, row.number())))
            .collect();
        rows.sort_unstable();
        insta::assert_compact_debug_snapshot!(rows, @"[(400, 20), (400, 21), (400, 22), (400, 23), (400, 24), (400, 25), (400, 26), (400, 27), (400, 28), (401, 40), (401, 41), (401, 42), (403, 50), (403, 51), (403, 52), (403, 53), (404, 60), (405, 61), (406, 62), (408, 63), (409, 69), (411, 64), (412, 65), (413, 66), (414, 67), (415, 68), (429, 53), (500, 1), (502, 1), (502, 3), (503, 5), (503, 6), (504, 6)]");
    }
}
