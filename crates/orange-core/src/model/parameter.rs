//! Parameters of an operation as they are written into a request, in the styles of OpenAPI.

use serde::ser::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::operation::Call;

/// How a list or an object is written into one parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One parameter for each element or member.
    Exploded,
    /// One parameter, the elements parted by this.
    Joined(&'static str),
    /// `name[member]=value`.
    Deep,
    /// The JSON text of the value.
    Json,
}

/// Writes a query parameter; nothing for `None`.
///
/// # Errors
/// A value that has no JSON form.
#[doc(hidden)]
pub fn query<T: Serialize>(mut call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    for (name, value) in pairs(name, style, value)? {
        call = call.query_parameter(&name, &value);
    }
    Ok(call)
}

/// Fills a part of the path.
///
/// # Errors
/// An empty value, `.` or `..`.
#[doc(hidden)]
pub fn path<T: Serialize>(call: Call, name: &'static str, style: Style, value: &T) -> Result<Call> {
    let text = match json(name, value)? {
        Value::Array(elements) => joined(elements.iter().map(text), style),
        Value::Object(members) => {
            joined(members.iter().map(|(name, value)| member(name, value, style)), style)
        }
        other => text(&other),
    };
    call.path_parameter(name, &text)
}

/// Sets a header; nothing for `None`.
///
/// # Errors
/// A value that HTTP does not allow.
#[doc(hidden)]
pub fn header<T: Serialize>(call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    match json(name, value)? {
        Value::Null => Ok(call),
        Value::Array(elements) => call.header(name, &joined(elements.iter().map(text), style)),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| member(name, value, style));
            call.header(name, &joined(members, style))
        }
        other => call.header(name, &text(&other)),
    }
}

/// Adds to the `Cookie` header; nothing for `None`.
///
/// # Errors
/// A value that HTTP does not allow.
#[doc(hidden)]
pub fn cookie<T: Serialize>(call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    let mut cookies = match call.headers().get("cookie").and_then(|value| value.to_str().ok()) {
        Some(before) => vec![before.to_owned()],
        None => Vec::new(),
    };
    for (name, value) in pairs(name, style, value)? {
        cookies.push(format!("{name}={value}"));
    }
    if cookies.is_empty() { Ok(call) } else { call.header("cookie", &cookies.join("; ")) }
}

/// Sends an object as `application/x-www-form-urlencoded`.
///
/// # Errors
/// A value that has no JSON form.
#[doc(hidden)]
pub fn form<T: Serialize>(call: Call, value: &T) -> Result<Call> {
    let encode = crate::query::encode_component;
    let fields = pairs("body", Style::Exploded, value)?;
    let text: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    call.body("application/x-www-form-urlencoded", text.join("&"))
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(name.to_owned(), error.to_string()))
}

/// The names and values that a parameter becomes.
fn pairs<T: Serialize>(name: &str, style: Style, value: &T) -> Result<Vec<(String, String)>> {
    let one = |value: String| vec![(name.to_owned(), value)];
    Ok(match (json(name, value)?, style) {
        (Value::Null, _) => Vec::new(),
        (value, Style::Json) => one(value.to_string()),
        (Value::Array(elements), Style::Joined(_)) => one(joined(elements.iter().map(text), style)),
        (Value::Array(elements), _) => elements.iter().flat_map(|element| one(text(element))).collect(),
        (Value::Object(members), Style::Joined(separator)) => one(members
            .iter()
            .map(|(name, value)| format!("{name}{separator}{}", text(value)))
            .collect::<Vec<_>>()
            .join(separator)),
        (Value::Object(members), style) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(member, value)| {
                let name = if style == Style::Deep { format!("{name}[{member}]") } else { member.clone() };
                match value {
                    Value::Array(elements) => {
                        elements.iter().map(|element| (name.clone(), text(element))).collect()
                    }
                    other => vec![(name, text(other))],
                }
            })
            .collect(),
        (other, _) => one(text(&other)),
    })
}

/// A scalar without quotes; anything deeper as JSON, for which no style has a form.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn joined(parts: impl Iterator<Item = String>, style: Style) -> String {
    let separator = if let Style::Joined(separator) = style { separator } else { "," };
    parts.collect::<Vec<_>>().join(separator)
}

fn member(name: &str, value: &Value, style: Style) -> String {
    match style {
        Style::Exploded => format!("{name}={}", text(value)),
        _ => format!("{name},{}", text(value)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::operation::OperationInfo;

    static INFO: OperationInfo = OperationInfo { path: "/{id}", ..OperationInfo::DEFAULT };

    fn written(write: impl Fn(Call) -> Result<Call>) -> String {
        let base = "https://example.org".parse().unwrap();
        let call = Call::new(&INFO).path_template("/x");
        write(call).unwrap().into_request(&base).unwrap().uri().path_and_query().unwrap().to_string()
    }

    #[test]
    fn query_parameters_are_written_in_every_style() {
        let list = ["a", "b c"];
        let object = BTreeMap::from([("from", 1), ("to", 2)]);
        let cases = [
            (written(|call| query(call, "q", Style::Exploded, &list)), "/x?q=a&q=b%20c"),
            (written(|call| query(call, "q", Style::Joined(","), &list)), "/x?q=a%2Cb%20c"),
            (written(|call| query(call, "q", Style::Joined("|"), &list)), "/x?q=a%7Cb%20c"),
            (written(|call| query(call, "q", Style::Exploded, &object)), "/x?from=1&to=2"),
            (written(|call| query(call, "q", Style::Joined(","), &object)), "/x?q=from%2C1%2Cto%2C2"),
            (written(|call| query(call, "q", Style::Deep, &object)), "/x?q%5Bfrom%5D=1&q%5Bto%5D=2"),
            (
                written(|call| query(call, "q", Style::Json, &object)),
                "/x?q=%7B%22from%22%3A1%2C%22to%22%3A2%7D",
            ),
            (written(|call| query(call, "q", Style::Exploded, &Some(true))), "/x?q=true"),
            (written(|call| query(call, "q", Style::Exploded, &None::<bool>)), "/x"),
        ];
        for (written, expected) in cases {
            assert_eq!(written, expected);
        }
    }

    #[test]
    fn a_path_parameter_cannot_be_empty_or_climb() {
        for bad in ["", ".", ".."] {
            assert!(path(Call::new(&INFO), "id", Style::Joined(","), &bad).is_err());
        }
        let call = path(Call::new(&INFO), "id", Style::Joined(","), &["a/b", "c"]).unwrap();
        let request = call.into_request(&"https://example.org".parse().unwrap()).unwrap();
        assert_eq!(request.uri().path(), "/a%2Fb%2Cc");
    }

    #[test]
    fn cookies_come_together_in_one_header() {
        let call = cookie(Call::new(&INFO), "a", Style::Exploded, &1).unwrap();
        let call = cookie(call, "b", Style::Exploded, &None::<i64>).unwrap();
        let call = cookie(call, "c", Style::Exploded, &"x").unwrap();
        assert_eq!(call.headers()["cookie"], "a=1; c=x");
    }

    #[test]
    fn a_form_is_encoded() {
        let call = form(Call::new(&INFO).path_template("/"), &BTreeMap::from([("a b", "c&d")])).unwrap();
        assert_eq!(call.headers()["content-type"], "application/x-www-form-urlencoded");
        let request = call.into_request(&"https://example.org".parse().unwrap()).unwrap();
        assert_eq!(request.body().as_bytes(), Some(&b"a%20b=c%26d"[..]));
    }
}
