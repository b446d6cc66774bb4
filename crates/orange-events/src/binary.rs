//! Binary mode of the HTTP protocol binding: the headers are the attributes, and the body is the data.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode, utf8_percent_encode};

use super::media_type::is_json;
use super::structured::{TEXT_ATTRIBUTES, check_text, from_attributes};
use super::{CloudEvent, Data, Rejection};
use orange_core::error::{Error, Result};
use orange_core::model::Json;

const PREFIX: &str = "ce-";

/// Characters that the HTTP protocol binding percent-encodes: space, quote, percent and non-printable or non-ASCII
/// characters.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%');

/// Reads an event in binary mode. Without a media type, the data is JSON.
pub(super) fn read(
    headers: &HeaderMap,
    body: &[u8],
    content_type: Option<String>,
) -> Result<CloudEvent, Rejection> {
    let (mut texts, mut extensions) = (BTreeMap::new(), BTreeMap::new());
    for name in headers.keys() {
        let Some(attribute) = name.as_str().strip_prefix(PREFIX) else { continue };
        let mut values = headers.get_all(name).iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(Rejection::invalid(format!("{attribute} must not be repeated")));
        };
        match attribute {
            // Senders must not send it: Content-Type states the media type of the body.
            "datacontenttype" => continue,
            "" | "data" | "data_base64" => {
                return Err(Rejection::invalid(format!("the header {name} names no attribute")));
            }
            _ => {}
        }
        let value = check_text(attribute, decode_value(attribute, value)?)?;
        match TEXT_ATTRIBUTES.into_iter().find(|known| *known == attribute) {
            Some(known) => drop(texts.insert(known, value)),
            None => drop(extensions.insert(attribute.to_owned(), Json::from(value))),
        }
    }
    let is_json = content_type.as_deref().is_none_or(is_json);
    if let Some(content_type) = content_type {
        texts.insert("datacontenttype", content_type);
    }
    let mut event = from_attributes(texts, extensions)?;
    event.data = if body.is_empty() {
        None
    } else if is_json {
        let text = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        let json = serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Rejection::invalid(format!("the body is not JSON (line {line}, column {column})"))
        })?;
        Some(Data::Json(json))
    } else {
        Some(Data::Bytes(Bytes::copy_from_slice(body)))
    };
    Ok(event)
}

/// Decodes a header value: removes quotes, then percent-decodes once.
fn decode_value(attribute: &str, value: &HeaderValue) -> Result<String, Rejection> {
    let unquoted = unquote(value.as_bytes());
    let decoded = percent_decode(&unquoted).decode_utf8();
    decoded.map(Cow::into_owned).map_err(|_| Rejection::invalid(format!("{attribute} is not UTF-8")))
}

/// Unquotes a quoted string (RFC 9110, 5.6.4). Returns any other value unchanged.
fn unquote(value: &[u8]) -> Cow<'_, [u8]> {
    let Some(inner) = value.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) else {
        return Cow::Borrowed(value);
    };
    let mut text = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => text.extend(bytes.next()),
            byte => text.push(*byte),
        }
    }
    Cow::Owned(text)
}

impl CloudEvent {
    /// Converts the event to binary mode: headers and body. Extensions that are not strings are written as JSON text.
    ///
    /// ```
    /// use orange_events::CloudEvent;
    ///
    /// # fn main() -> orange_core::Result<()> {
    /// let (headers, _) = CloudEvent::new("été", "/a", "t").to_binary()?;
    /// assert_eq!(headers["ce-id"], "%C3%A9t%C3%A9");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the name of an extension is `data` or not lower-case letters and digits, or if
    /// `datacontenttype` is not a valid header value.
    pub fn to_binary(&self) -> Result<(HeaderMap, Bytes)> {
        let mut headers = HeaderMap::new();
        for (name, value) in self.text_attributes().filter(|(name, _)| *name != "datacontenttype") {
            insert_attribute(&mut headers, name, value)?;
        }
        for (name, value) in &self.extensions {
            let text = value.to::<String>().unwrap_or_else(|_| value.as_str().to_owned());
            insert_attribute(&mut headers, name, &text)?;
        }
        let content_type = match (&self.datacontenttype, &self.data) {
            (Some(content_type), _) => Some(
                HeaderValue::try_from(content_type)
                    .map_err(|_| Error::invalid("datacontenttype", "must be a media type"))?,
            ),
            (None, Some(Data::Json(_))) => Some(HeaderValue::from_static("application/json")),
            (None, _) => None,
        };
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        let body = match &self.data {
            None => Bytes::new(),
            Some(Data::Json(json)) => Bytes::copy_from_slice(json.as_str().as_bytes()),
            Some(Data::Bytes(bytes)) => bytes.clone(),
        };
        Ok((headers, body))
    }
}

fn insert_attribute(headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let is_valid =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let invalid_name =
        || Error::invalid(name.to_owned(), "must be lower-case letters and digits in binary mode");
    if !is_valid || name == "data" {
        return Err(invalid_name());
    }
    let name = HeaderName::try_from(format!("{PREFIX}{name}")).map_err(|_| invalid_name())?;
    let value = HeaderValue::try_from(utf8_percent_encode(value, ENCODED).to_string())
        .map_err(|_| Error::invalid("value", "must be encodable"))?;
    headers.insert(name, value);
    Ok(())
}
