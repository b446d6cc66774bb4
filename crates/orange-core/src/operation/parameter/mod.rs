//! Parameters of a request, in the styles of OpenAPI.
//!
//! The styles are those of RFC 6570: names and values are percent-encoded, then joined by unencoded separators. A
//! value that cannot be decoded unambiguously is refused.

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

/// Adds a query parameter; none for `None`, an empty list or an empty object (RFC 6570, section 2.3).
///
/// # Errors
/// Returns an error if the value cannot be serialized, or is ambiguous in this style.
#[doc(hidden)]
pub fn query<T: Serialize>(
    mut request: ApiRequest,
    name: &str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let pairs =
        pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(request.info()))?;
    for (name, value) in pairs {
        request = request.encoded_query_parameter(&name, &value);
    }
    Ok(request)
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
    mut request: ApiRequest,
    name: &str,
    style: Style,
    value: &T,
) -> Result<ApiRequest> {
    let pairs =
        pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(request.info()))?;
    for (name, value) in pairs {
        request = request.encoded_query_parameter(&name, &with_reserved(value, style));
    }
    Ok(request)
}

/// Encoded forms of reserved characters that may stay unencoded in the value of a query parameter.
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

/// Decodes the reserved characters of an encoded value.
fn with_reserved(encoded: String, style: Style) -> String {
    let stays = |character: &str| character != "," || style != Style::Joined(",");
    let allowed = RESERVED.iter().filter(|(_, character)| stays(character));
    allowed.fold(encoded, |text, (triplet, character)| text.replace(triplet, character))
}

/// Fills a path parameter. Separators of the style are not encoded; values are.
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
    let encoded =
        path_text(name, style, json(name, value)?).map_err(|error| error.for_operation(request.info()))?;
    request.encoded_path_parameter(name, encoded)
}

fn path_text(name: &str, style: Style, value: Value) -> Result<String> {
    if style == Style::Json {
        return Ok(encode_component(&value.to_string()));
    }
    let Some(parts) = Parts::of(name, value)? else { return Ok(String::new()) };
    Ok(match style {
        Style::Label { explode } => {
            // Dots are not encoded, so only those before a `=` are unambiguous.
            if explode {
                parts.refuse_in_elements(name, ".")?;
                parts.refuse_in_names(name, ".")?;
            }
            format!(".{}", parts.encoded(explode).join(if explode { "." } else { "," }))
        }
        Style::Matrix { explode: false } => matrix(&encode_component(name), &parts.encoded(false).join(",")),
        Style::Matrix { explode: true } => match &parts {
            Parts::Object(properties) => properties
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

/// An expansion of the matrix style; an empty value has no `=` (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &str) -> String {
    if value.is_empty() { format!(";{name}") } else { format!(";{name}={value}") }
}

/// Sets a header; none for `None`, an empty list or an empty object. Values are not encoded.
///
/// # Errors
/// Returns an error if the value is invalid in HTTP or ambiguous: a list element that is empty or contains the
/// separator (RFC 9110, section 5.6.1), or leading or trailing white space (RFC 9110, section 5.5).
#[doc(hidden)]
pub fn header<T: Serialize>(request: ApiRequest, name: &str, style: Style, value: &T) -> Result<ApiRequest> {
    let text =
        header_text(name, style, json(name, value)?).map_err(|error| error.for_operation(request.info()))?;
    match text {
        Some(text) => request.header(name, &text),
        None => Ok(request),
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
    let pairs =
        pairs(name, style, json(name, value)?).map_err(|error| error.for_operation(request.info()))?;
    let mut cookies = match request.headers().get("cookie").and_then(|value| value.to_str().ok()) {
        Some(before) => vec![before.to_owned()],
        None => Vec::new(),
    };
    for (wire, value) in pairs {
        // The name of the parameter is already a valid token, such as `$id`; names of properties may be any text.
        let wire = if wire == encode_component(name) { cookie_name(name) } else { wire };
        cookies.push(format!("{wire}={value}"));
    }
    if cookies.is_empty() { Ok(request) } else { request.header("cookie", &cookies.join("; ")) }
}

fn cookie_name(name: &str) -> String {
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
    let fields = fields(json("body", value)?, styles).map_err(|error| error.for_operation(request.info()))?;
    let text: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    request.body("application/x-www-form-urlencoded", text.join("&"))
}

fn fields(value: Value, styles: &[(&str, Style)]) -> Result<Vec<(String, String)>> {
    let Value::Object(properties) = value else { return pairs("body", Style::Exploded, value) };
    let mut fields = Vec::new();
    for (property, value) in properties {
        match styles.iter().find(|(name, _)| *name == property) {
            Some((_, style)) => fields.extend(pairs(&property, *style, value)?),
            None => fields.extend(encoded(field(&property, value)?)),
        }
    }
    Ok(fields)
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(name.to_owned(), error.to_string()))
}

/// The encoded names and values of a parameter in a query, a form or a cookie.
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
        (Value::Object(properties), _) => {
            let mut pairs = Vec::new();
            for (property, value) in properties {
                pairs.extend(encoded(field(&property, value)?));
            }
            pairs
        }
        (scalar, _) => one(encode_component(&text(scalar))),
    })
}

fn encoded(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (encode_component(&name), encode_component(&value))).collect()
}

/// Refuses parts that contain the separator. Commas are encoded in parts but not between them; other separators are
/// encoded in both.
fn refuse_in_url(parts: &Parts, name: &str, separator: &str) -> Result<()> {
    if separator == "," { Ok(()) } else { parts.refuse(name, separator) }
}

/// The separator in a URL: a comma, or the encoded form of another separator.
fn in_url(separator: &str) -> Cow<'_, str> {
    if separator == "," { Cow::Borrowed(separator) } else { Cow::Owned(encode_component(separator)) }
}

#[cfg(test)]
mod tests;
