//! Parameters of an operation as they are written into a request, in the styles of OpenAPI.
//!
//! The styles are those of RFC 6570: names and values are percent-encoded, then joined by separators that stay as they
//! are. A value that no decoder could read back is refused.

mod value;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::ser::Serialize;
use serde_json::Value;

use self::value::{Parts, deep, field, list};
pub(crate) use self::value::{joined, text};
use super::ApiRequest;
use crate::encoding::encode_component;
use crate::error::{Error, Result};

/// How a list or an object is written into one parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One parameter for each element or member.
    Exploded,
    /// One parameter, its elements separated by this text.
    Joined(&'static str),
    /// `name[member]=value`.
    Deep,
    /// The JSON text of the value.
    Json,
    /// In a path: `.a,b`, or exploded `.a.b`.
    Label { explode: bool },
    /// In a path: `;name=a,b`, or exploded `;name=a;name=b`.
    Matrix { explode: bool },
}

/// Writes a query parameter; nothing for `None`, an empty list or an empty object (RFC 6570, 2.3).
///
/// # Errors
/// A value that has no JSON form, or that could not be read back in this style.
#[doc(hidden)]
pub fn query<T: Serialize>(mut call: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let pairs = pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(call.info()))?;
    for (name, value) in pairs {
        call = call.encoded_query_parameter(&name, &value);
    }
    Ok(call)
}

/// Writes a query parameter with `allowReserved: true`: reserved characters of values stay as they are (RFC 6570, 3.2.3).
///
/// `&` and `+`, which a decoder would read as something else, and `#`, `[` and `]`, which no query may contain (RFC 3986,
/// 3.4), are encoded, and so are a comma inside the elements of a comma-separated list, names, and `%`: a value is never
/// taken as encoded already.
///
/// # Errors
/// As [`query`].
#[doc(hidden)]
pub fn query_reserved<T: Serialize>(
    mut call: ApiRequest,
    name: &str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let pairs = pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(call.info()))?;
    for (name, value) in pairs {
        call = call.encoded_query_parameter(&name, &with_reserved(value, style));
    }
    Ok(call)
}

/// Reserved characters that stand for themselves in the value of a query parameter, and their encoded forms.
const RESERVED: [(&str, &str); 13] = [
    ("%3A", ":"),
    ("%2F", "/"),
    ("%3F", "?"),
    ("%40", "@"),
    ("%21", "!"),
    ("%24", "$"),
    ("%27", "'"),
    ("%28", "("),
    ("%29", ")"),
    ("%2A", "*"),
    ("%3B", ";"),
    ("%3D", "="),
    ("%2C", ","),
];

/// An encoded value with its reserved characters as they are. Every `%` begins a triplet, so that none is cut.
fn with_reserved(encoded: String, style: Style) -> String {
    let stays = |character: &str| character != "," || style != Style::Joined(",");
    let allowed = RESERVED.iter().filter(|(_, character)| stays(character));
    allowed.fold(encoded, |text, (triplet, character)| text.replace(triplet, character))
}

/// Fills a part of the path. The separators of a style stay as they are; they are encoded in values.
///
/// # Errors
/// An empty value, `.` or `..`; a value that could not be read back in this style.
#[doc(hidden)]
pub fn path<T: Serialize>(
    call: ApiRequest,
    name: &'static str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let encoded =
        path_text(name, style, json(name, value)?).map_err(|error| error.for_operation(call.info()))?;
    call.encoded_path_parameter(name, encoded)
}

fn path_text(name: &str, style: Style, value: Value) -> Result<String> {
    if style == Style::Json {
        return Ok(encode_component(&value.to_string()));
    }
    let Some(parts) = Parts::of(name, value)? else { return Ok(String::new()) };
    Ok(match style {
        Style::Label { explode } => {
            // `.` is not encoded, so only what stands before a `=` can be told from a separator.
            if explode {
                parts.refuse_in_elements(name, ".")?;
                parts.refuse_in_names(name, ".")?;
            }
            format!(".{}", parts.encoded(explode).join(if explode { "." } else { "," }))
        }
        Style::Matrix { explode: false } => matrix(&encode_component(name), &parts.encoded(false).join(",")),
        Style::Matrix { explode: true } => match &parts {
            Parts::Object(members) => members
                .iter()
                .map(|(name, value)| matrix(&encode_component(name), &encode_component(value)))
                .collect(),
            parts => {
                let name = encode_component(name);
                parts.encoded(true).iter().map(|part| matrix(&name, part)).collect()
            }
        },
        Style::Joined(separator) => {
            refuse_in_url(&parts, name, separator)?;
            parts.encoded(false).join(&in_url(separator))
        }
        Style::Exploded | Style::Deep | Style::Json => parts.encoded(true).join(","),
    })
}

/// One expansion of the matrix style: an empty value has no `=` (RFC 6570, 3.2.7).
fn matrix(name: &str, value: &str) -> String {
    if value.is_empty() { format!(";{name}") } else { format!(";{name}={value}") }
}

/// Sets a header; nothing for `None`, an empty list or an empty object. Values are not encoded.
///
/// # Errors
/// A value that HTTP does not allow, or that could not be read back: a list element that contains the separator or
/// is empty (RFC 9110, 5.6.1), a value with white space at an end (RFC 9110, 5.5).
#[doc(hidden)]
pub fn header<T: Serialize>(call: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let text =
        header_text(name, style, json(name, value)?).map_err(|error| error.for_operation(call.info()))?;
    match text {
        Some(text) => call.header(name, &text),
        None => Ok(call),
    }
}

fn header_text(name: &str, style: Style, value: Value) -> Result<Option<String>> {
    if style == Style::Json {
        return Ok((!value.is_null()).then(|| value.to_string()));
    }
    let Some(parts) = Parts::of(name, value)? else { return Ok(None) };
    let separator = if let Style::Joined(separator) = style { separator } else { "," };
    let explode = style == Style::Exploded;
    parts.refuse_white_space(name)?;
    parts.refuse(name, separator)?;
    if explode {
        parts.refuse_in_names(name, "=")?;
    }
    let texts = parts.texts(explode);
    if !matches!(parts, Parts::Scalar(_)) && texts.iter().any(String::is_empty) {
        return Err(Error::invalid(name.to_owned(), "an empty element of a list is ignored in a header"));
    }
    Ok(Some(texts.join(separator)))
}

/// Adds to the `Cookie` header; nothing for `None`, an empty list or an empty object. Pairs are separated by `; `
/// (RFC 6265, 4.2.1), names and values percent-encoded as in a query.
///
/// # Errors
/// A value that could not be read back in this style.
#[doc(hidden)]
pub fn cookie<T: Serialize>(call: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let pairs = pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(call.info()))?;
    let mut cookies = match call.headers().get("cookie").and_then(|value| value.to_str().ok()) {
        Some(before) => vec![before.to_owned()],
        None => Vec::new(),
    };
    for (wire, value) in pairs {
        // The name of the parameter is a token already, as `$id`; the names of members may be anything.
        let wire = if wire == encode_component(name) { cookie_name(name) } else { wire };
        cookies.push(format!("{wire}={value}"));
    }
    if cookies.is_empty() { Ok(call) } else { call.header("cookie", &cookies.join("; ")) }
}

fn cookie_name(name: &str) -> String {
    utf8_percent_encode(name, NOT_IN_COOKIE_NAMES).to_string()
}

/// Everything but the characters of a token (RFC 9110, 5.6.2), and `%`, which would decode to something else.
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

/// Sends an object as `application/x-www-form-urlencoded`; members are exploded unless they are named
/// with a style of their own.
///
/// # Errors
/// A value that has no JSON form, or that could not be read back in its style.
#[doc(hidden)]
pub fn form<T: Serialize>(call: ApiRequest, value: &T, styles: &[(&str, Style)]) -> Result<ApiRequest> {
    let fields = fields(json("body", value)?, styles).map_err(|error| error.for_operation(call.info()))?;
    let text: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    call.body("application/x-www-form-urlencoded", text.join("&"))
}

fn fields(value: Value, styles: &[(&str, Style)]) -> Result<Vec<(String, String)>> {
    let Value::Object(members) = value else { return pairs("body", Style::Exploded, value) };
    let mut fields = Vec::new();
    for (member, value) in members {
        match styles.iter().find(|(name, _)| *name == member) {
            Some((_, style)) => fields.extend(pairs(&member, *style, value)?),
            None => fields.extend(encoded(field(&member, value)?)),
        }
    }
    Ok(fields)
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(name.to_owned(), error.to_string()))
}

/// The names and values that a parameter becomes in a query, a form or a cookie, encoded.
fn pairs(name: &str, style: Style, value: Value) -> Result<Vec<(String, String)>> {
    let one = |value: String| vec![(encode_component(name), value)];
    Ok(match (value, style) {
        (Value::Null, _) => Vec::new(),
        (value, Style::Json) => one(encode_component(&value.to_string())),
        (value, Style::Deep) => encoded(deep(name, value)?),
        (value, Style::Joined(separator)) => match Parts::of(name, value)? {
            Some(parts) => {
                refuse_in_url(&parts, name, separator)?;
                one(parts.encoded(false).join(&in_url(separator)))
            }
            None => Vec::new(),
        },
        (Value::Array(elements), _) => encoded(list(name, elements)?),
        (Value::Object(members), _) => {
            let mut pairs = Vec::new();
            for (member, value) in members {
                pairs.extend(encoded(field(&member, value)?));
            }
            pairs
        }
        (scalar, _) => one(encode_component(&text(scalar))),
    })
}

fn encoded(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (encode_component(&name), encode_component(&value))).collect()
}

/// Refuses a separator in the parts of a value. A comma is encoded in parts and not between them; any other separator is
/// encoded itself, so that both decode to the same.
fn refuse_in_url(parts: &Parts, name: &str, separator: &str) -> Result<()> {
    if separator == "," { Ok(()) } else { parts.refuse(name, separator) }
}

/// A separator as it stands in a URL: a comma as it is, what no URL may contain encoded.
fn in_url(separator: &str) -> Cow<'_, str> {
    if separator == "," { Cow::Borrowed(separator) } else { Cow::Owned(encode_component(separator)) }
}

#[cfg(test)]
mod tests;
