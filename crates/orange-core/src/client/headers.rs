//! Checks of the headers that callers set.

use http::header::{ACCEPT_ENCODING, CONTENT_TYPE, EXPECT, IF_RANGE, RANGE, TRAILER};
use http::{HeaderName, HeaderValue};

use crate::error::{Error, Result, is_secret_parameter};
use crate::operation::{header_of_caller, invalid_header, reserved_header};

/// Headers of the body, and those that change how a response is read. An operation sets them.
const OPERATION_HEADERS: [HeaderName; 6] = [ACCEPT_ENCODING, CONTENT_TYPE, EXPECT, IF_RANGE, RANGE, TRAILER];

/// Parses the value of a header that is a setting.
///
/// # Errors
/// Returns a configuration error that names the setting if the value is blank or invalid.
pub(super) fn header(setting: &'static str, text: &str) -> Result<HeaderValue> {
    let rule = "must not be empty or contain control characters";
    header_value(text).ok_or_else(|| Error::configuration(setting, rule).with_value(text))
}

/// Parses a header value; `None` if it is blank or invalid.
pub(super) fn header_value(text: &str) -> Option<HeaderValue> {
    HeaderValue::try_from(text).ok().filter(|_| !text.trim().is_empty())
}

/// Parses a header that callers may set.
///
/// # Errors
/// Returns an error if the name or the value is invalid, or the client sets the header.
pub(super) fn caller_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let header = caller_header_name(name)?;
    let mut value = header_value(value).ok_or_else(|| invalid_header(name))?;
    value.set_sensitive(is_secret_parameter(name));
    Ok((header, value))
}

/// Parses the name of a header that is a setting.
///
/// # Errors
/// Returns a configuration error that names the setting if the name is invalid, or the client sets the header.
pub(super) fn header_name(setting: &'static str, name: &str) -> Result<HeaderName> {
    let rule = "must be the name of a header that the client does not set";
    caller_header_name(name).map_err(|_| Error::configuration(setting, rule).with_value(name))
}

/// Parses the name of a header that callers may set for every operation.
fn caller_header_name(name: &str) -> Result<HeaderName> {
    let header = header_of_caller(name)?;
    if OPERATION_HEADERS.contains(&header) { Err(reserved_header(name)) } else { Ok(header) }
}
