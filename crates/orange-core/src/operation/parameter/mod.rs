//! Parameters of a request, in the styles of OpenAPI.
//!
//! The styles are those of RFC 6570: names and values are percent-encoded, then joined by separators. The separators of
//! RFC 6570 are not encoded; those that only OpenAPI has, such as `|`, are. A value that cannot be decoded unambiguously
//! is refused.

mod value;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::ser::Serialize;
use serde_json::Value;

use self::value::{ParameterValue, deep_pairs, property_pairs};
#[cfg(feature = "files")]
pub(crate) use self::value::{join_list, scalar_text};
use super::ApiRequest;
use crate::encoding::encode_component;
use crate::error::{Error, Result};

/// How a list or an object is written into a parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One parameter for each element or property.
    Exploded,
    /// One parameter, with its elements separated by this text.
    Joined(&'static str),
    /// `name[property]=value`.
    Deep,
    /// The JSON text of the value.
    Json,
    /// In a path: `.a,b`, or exploded `.a.b`.
    Label { explode: bool },
    /// In a path: `;name=a,b`, or exploded `;name=a;name=b`.
    Matrix { explode: bool },
}

/// Adds a query parameter; does nothing for `None`, an empty list or an empty object (RFC 6570, section 2.3).
///
/// # Errors
/// Returns an error if the value cannot be serialized, or is ambiguous in this style.
#[doc(hidden)]
pub fn query<T: Serialize>(request: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let pairs = encoded_pairs(&request, name, style, value)?;
    Ok(pairs.iter().fold(request, |request, (name, value)| request.encoded_query_parameter(name, value)))
}

/// Adds a query parameter with `allowReserved: true`: reserved characters in values are not encoded (RFC 6570,
/// section 3.2.3).
///
/// These are encoded nevertheless: `&` and `+`, which decoders interpret; `#`, `[` and `]`, which are invalid in a
/// query (RFC 3986, section 3.4); commas in the elements of a comma-separated list; names; and `%`, because values
/// are never considered encoded.
///
/// # Errors
/// Returns the errors of [`query`].
#[doc(hidden)]
pub fn query_reserved<T: Serialize>(
    request: ApiRequest,
    name: &str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let pairs = encoded_pairs(&request, name, style, value)?;
    Ok(pairs.into_iter().fold(request, |request, (name, value)| {
        request.encoded_query_parameter(&name, &decode_reserved(value, style))
    }))
}

/// Reserved characters that may stay unencoded in the value of a query parameter.
const RESERVED: &str = ":/?@!$'()*;=,";

/// Decodes the reserved characters of an encoded value.
fn decode_reserved(encoded: String, style: Style) -> String {
    let is_decoded = |character: &char| *character != ',' || style != Style::Joined(",");
    let decoded = RESERVED.chars().filter(is_decoded).map(String::from);
    decoded.fold(encoded, |text, character| text.replace(&encode_component(&character), &character))
}

/// Fills a path parameter. Values are percent-encoded, and so are separators other than those of RFC 6570.
///
/// # Errors
/// Returns an error if the value is empty, `.` or `..`, or is ambiguous in this style.
#[doc(hidden)]
pub fn path<T: Serialize>(
    request: ApiRequest,
    name: &'static str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let encoded = to_json(name, value)
        .and_then(|value| path_text(name, style, value))
        .map_err(|error| error.for_operation(request.info()))?;
    request.encoded_path_parameter(name, encoded)
}

fn path_text(name: &str, style: Style, value: Value) -> Result<String> {
    if style == Style::Json {
        return Ok(encode_component(&value.to_string()));
    }
    let Some(value) = ParameterValue::from_json(name, value)? else { return Ok(String::new()) };
    Ok(match style {
        Style::Label { explode } => {
            // Dots are not encoded. A part without `=` belongs to the value before it, so a value may contain dots, but an
            // element or a name may not.
            if explode {
                value.refuse_in_elements(name, ".")?;
                value.refuse_in_names(name, ".")?;
            }
            format!(".{}", value.encoded_texts(explode).join(if explode { "." } else { "," }))
        }
        Style::Matrix { explode: false } => {
            matrix(&encode_component(name), &value.encoded_texts(false).join(","))
        }
        Style::Matrix { explode: true } => match &value {
            ParameterValue::Object(properties) => properties
                .iter()
                .map(|(name, value)| matrix(&encode_component(name), &encode_component(value)))
                .collect(),
            value => {
                let name = encode_component(name);
                value.encoded_texts(true).iter().map(|text| matrix(&name, text)).collect()
            }
        },
        Style::Joined(separator) => {
            refuse_in_url(&value, name, separator)?;
            value.encoded_texts(false).join(&encode_separator(separator))
        }
        Style::Exploded | Style::Deep | Style::Json => value.encoded_texts(true).join(","),
    })
}

/// An expansion of the matrix style; an empty value has no `=` (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &str) -> String {
    if value.is_empty() { format!(";{name}") } else { format!(";{name}={value}") }
}

/// Sets a header; does nothing for `None`, an empty list or an empty object. Values are not encoded.
///
/// # Errors
/// Returns an error if the value is invalid in HTTP or ambiguous: a list element that is empty or contains the
/// separator (RFC 9110, section 5.6.1), or leading or trailing white space (RFC 9110, section 5.5).
#[doc(hidden)]
pub fn header<T: Serialize>(request: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let text = to_json(name, value)
        .and_then(|value| header_text(name, style, value))
        .map_err(|error| error.for_operation(request.info()))?;
    match text {
        Some(text) => request.header(name, &text),
        None => Ok(request),
    }
}

fn header_text(name: &str, style: Style, value: Value) -> Result<Option<String>> {
    if style == Style::Json {
        return Ok((!value.is_null()).then(|| value.to_string()));
    }
    let Some(value) = ParameterValue::from_json(name, value)? else { return Ok(None) };
    let separator = if let Style::Joined(separator) = style { separator } else { "," };
    let explode = style == Style::Exploded;
    value.refuse_white_space(name)?;
    value.refuse(name, separator)?;
    if explode {
        value.refuse_in_names(name, "=")?;
    }
    let texts = value.texts(explode);
    if !matches!(value, ParameterValue::Scalar(_)) && texts.iter().any(String::is_empty) {
        return Err(Error::invalid(
            name.to_owned(),
            "must have no empty element: servers ignore it in a header",
        ));
    }
    Ok(Some(texts.join(separator)))
}

/// Adds to the `Cookie` header; nothing for `None`, an empty list or an empty object. Pairs are separated by `; `
/// (RFC 6265, section 4.2.1), with percent-encoded names and values.
///
/// # Errors
/// Returns an error if the value is ambiguous in this style.
#[doc(hidden)]
pub fn cookie<T: Serialize>(request: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let pairs = encoded_pairs(&request, name, style, value)?;
    let earlier = request.headers().get("cookie").and_then(|value| value.to_str().ok());
    let mut cookies: Vec<String> = earlier.into_iter().map(str::to_owned).collect();
    for (pair_name, value) in pairs {
        // The name of the parameter is already a valid token, such as `$id`; names of properties may be any text.
        let is_parameter = pair_name == encode_component(name);
        let pair_name = if is_parameter { encode_cookie_name(name) } else { pair_name };
        cookies.push(format!("{pair_name}={value}"));
    }
    if cookies.is_empty() { Ok(request) } else { request.header("cookie", &cookies.join("; ")) }
}

fn encode_cookie_name(name: &str) -> String {
    utf8_percent_encode(name, NOT_IN_COOKIE_NAMES).to_string()
}

/// All characters except those of a token (RFC 9110, section 5.6.2), and `%`, which decoders would interpret.
const NOT_IN_COOKIE_NAMES: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// Sets a body of `application/x-www-form-urlencoded`. Properties are exploded, except for those with their own
/// style.
///
/// # Errors
/// Returns an error if the value cannot be serialized, or is ambiguous in its style.
#[doc(hidden)]
pub fn form<T: Serialize>(request: ApiRequest, value: &T, styles: &[(&str, Style)]) -> Result<ApiRequest> {
    let pairs = to_json("body", value)
        .and_then(|value| form_pairs(value, styles))
        .map_err(|error| error.for_operation(request.info()))?;
    let text: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    request.body("application/x-www-form-urlencoded", text.join("&"))
}

fn form_pairs(value: Value, styles: &[(&str, Style)]) -> Result<Vec<(String, String)>> {
    let Value::Object(properties) = value else { return pairs("body", Style::Exploded, value) };
    let mut form = Vec::new();
    for (property, value) in properties {
        match styles.iter().find(|(name, _)| *name == property) {
            Some((_, style)) => form.extend(pairs(&property, *style, value)?),
            None => form.extend(encode_pairs(property_pairs(&property, value)?)),
        }
    }
    Ok(form)
}

pub(crate) fn to_json<T: Serialize>(name: &str, value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(name.to_owned(), error.to_string()))
}

fn encoded_pairs<T: Serialize>(
    request: &ApiRequest,
    name: &str,
    style: Style,
    value: &T,
) -> Result<Vec<(String, String)>> {
    to_json(name, value)
        .and_then(|value| pairs(name, style, value))
        .map_err(|error| error.for_operation(request.info()))
}

/// The encoded names and values of a parameter in a query, a form or a cookie.
fn pairs(name: &str, style: Style, value: Value) -> Result<Vec<(String, String)>> {
    let single = |value: String| vec![(encode_component(name), value)];
    Ok(match (value, style) {
        (Value::Null, _) => Vec::new(),
        (value, Style::Json) => single(encode_component(&value.to_string())),
        (value, Style::Deep) => encode_pairs(deep_pairs(name, value)?),
        (value, Style::Joined(separator)) => match ParameterValue::from_json(name, value)? {
            Some(value) => {
                refuse_in_url(&value, name, separator)?;
                single(value.encoded_texts(false).join(&encode_separator(separator)))
            }
            None => Vec::new(),
        },
        (value @ Value::Object(_), _) => form_pairs(value, &[])?,
        (value, _) => encode_pairs(property_pairs(name, value)?),
    })
}

fn encode_pairs(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (encode_component(&name), encode_component(&value))).collect()
}

/// Refuses texts that contain the separator. Commas are encoded in texts but not between them; other separators are
/// encoded in both.
fn refuse_in_url(value: &ParameterValue, name: &str, separator: &str) -> Result<()> {
    if separator == "," { Ok(()) } else { value.refuse(name, separator) }
}

/// The separator in a URL: a comma, or the encoded form of another separator.
fn encode_separator(separator: &str) -> Cow<'_, str> {
    if separator == "," { Cow::Borrowed(separator) } else { Cow::Owned(encode_component(separator)) }
}

#[cfg(test)]
mod tests;
