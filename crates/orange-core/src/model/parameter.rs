//! Parameters of an operation as they are written into a request, in the styles of OpenAPI.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::ser::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::operation::Call;
use crate::query::encode_component;

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
    /// In a path: `.a,b`, or exploded `.a.b`.
    Label { explode: bool },
    /// In a path: `;name=a,b`, or exploded `;name=a;name=b`.
    Matrix { explode: bool },
}

/// Writes a query parameter; nothing for `None`.
///
/// # Errors
/// A value that has no JSON form.
#[doc(hidden)]
pub fn query<T: Serialize>(mut call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    for (name, value) in pairs(name, style, json(name, value)?) {
        call = call.query_parameter(&name, &value);
    }
    Ok(call)
}

/// Fills a part of the path. The separators of a style stay as they are; they are encoded in values.
///
/// # Errors
/// An empty value, `.` or `..`.
#[doc(hidden)]
pub fn path<T: Serialize>(call: Call, name: &'static str, style: Style, value: &T) -> Result<Call> {
    let encode = |text: String| encode_component(&text);
    let value = json(name, value)?;
    let encoded = match style {
        Style::Json => encode(value.to_string()),
        Style::Label { explode } => {
            let separator = if explode { "." } else { "," };
            match parts(value, explode, encode).join(separator) {
                text if text.is_empty() => text,
                text => format!(".{text}"),
            }
        }
        Style::Matrix { explode } => matrix(&encode(name.to_owned()), explode, value, encode),
        Style::Joined(_) | Style::Exploded | Style::Deep => {
            parts(value, style == Style::Exploded, encode).join(",")
        }
    };
    call.encoded_path_parameter(name, encoded)
}

fn matrix(name: &str, explode: bool, value: Value, encode: impl Fn(String) -> String) -> String {
    let one = |text: &str| if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") };
    let is_object = value.is_object();
    let parts = parts(value, explode, encode);
    match (explode, is_object) {
        _ if parts.is_empty() => String::new(),
        (true, true) => format!(";{}", parts.join(";")),
        (true, false) => parts.iter().map(|part| one(part)).collect(),
        (false, _) => one(&parts.join(",")),
    }
}

/// Sets a header; nothing for `None`.
///
/// # Errors
/// A value that HTTP does not allow.
#[doc(hidden)]
pub fn header<T: Serialize>(call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    match (json(name, value)?, style) {
        (Value::Null, _) => Ok(call),
        (value, Style::Json) => call.header(name, &value.to_string()),
        (value, style) => {
            let separator = if let Style::Joined(separator) = style { separator } else { "," };
            let parts = parts(value, style == Style::Exploded, std::convert::identity);
            call.header(name, &parts.join(separator))
        }
    }
}

/// Adds to the `Cookie` header; nothing for `None`. What cannot stand in a cookie is percent-encoded.
///
/// # Errors
/// A value that HTTP does not allow.
#[doc(hidden)]
pub fn cookie<T: Serialize>(call: Call, name: &str, style: Style, value: &T) -> Result<Call> {
    let mut cookies = match call.headers().get("cookie").and_then(|value| value.to_str().ok()) {
        Some(before) => vec![before.to_owned()],
        None => Vec::new(),
    };
    for (name, value) in pairs(name, style, json(name, value)?) {
        cookies.push(format!("{name}={}", utf8_percent_encode(&value, NOT_IN_COOKIES)));
    }
    if cookies.is_empty() { Ok(call) } else { call.header("cookie", &cookies.join("; ")) }
}

/// What would end the value of a cookie, or the header.
const NOT_IN_COOKIES: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// Sends an object as `application/x-www-form-urlencoded`; members are exploded unless they are named
/// with a style of their own.
///
/// # Errors
/// A value that has no JSON form.
#[doc(hidden)]
pub fn form<T: Serialize>(call: Call, value: &T, styles: &[(&str, Style)]) -> Result<Call> {
    let mut fields = Vec::new();
    match json("body", value)? {
        Value::Object(members) => {
            for (member, value) in members {
                match styles.iter().find(|(name, _)| *name == member) {
                    Some((_, style)) => fields.extend(pairs(&member, *style, value)),
                    None => fields.extend(field(&member, value)),
                }
            }
        }
        value => fields.extend(pairs("body", Style::Exploded, value)),
    }
    let encode = encode_component;
    let text: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    call.body("application/x-www-form-urlencoded", text.join("&"))
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(name.to_owned(), error.to_string()))
}

/// The names and values that a parameter becomes.
fn pairs(name: &str, style: Style, value: Value) -> Vec<(String, String)> {
    let one = |value: String| vec![(name.to_owned(), value)];
    match (value, style) {
        (Value::Null, _) => Vec::new(),
        (value, Style::Json) => one(value.to_string()),
        (value @ (Value::Array(_) | Value::Object(_)), Style::Deep) => deep(name, value),
        (value @ (Value::Array(_) | Value::Object(_)), Style::Joined(separator)) => {
            one(parts(value, false, std::convert::identity).join(separator))
        }
        (Value::Array(elements), _) => elements.into_iter().flat_map(|element| one(text(element))).collect(),
        (Value::Object(members), _) => {
            members.into_iter().flat_map(|(member, value)| field(&member, value)).collect()
        }
        (other, _) => one(text(other)),
    }
}

/// A member of an object of which each is a parameter: a list is repeated.
fn field(name: &str, value: Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(elements) => {
            elements.into_iter().map(|element| (name.to_owned(), text(element))).collect()
        }
        other => vec![(name.to_owned(), text(other))],
    }
}

/// `name[member]=value` however deep; elements are numbered unless they are scalars of a member, which
/// is repeated.
fn deep(name: &str, value: Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::Object(members) => members
            .into_iter()
            .flat_map(|(member, value)| match value {
                Value::Array(elements) if !elements.iter().any(|one| one.is_array() || one.is_object()) => {
                    field(&format!("{name}[{member}]"), Value::Array(elements))
                }
                value => deep(&format!("{name}[{member}]"), value),
            })
            .collect(),
        Value::Array(elements) => elements
            .into_iter()
            .enumerate()
            .flat_map(|(index, element)| deep(&format!("{name}[{index}]"), element))
            .collect(),
        other => vec![(name.to_owned(), text(other))],
    }
}

/// What a value is joined of: elements, or names and values, each pair together when they are exploded.
/// Members that are `null` are left out.
fn parts(value: Value, explode: bool, encode: impl Fn(String) -> String) -> Vec<String> {
    match value {
        Value::Array(elements) => elements.into_iter().map(|element| encode(text(element))).collect(),
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(name, value)| {
                let (name, value) = (encode(name), encode(text(value)));
                if explode { vec![format!("{name}={value}")] } else { vec![name, value] }
            })
            .collect(),
        other => vec![encode(text(other))],
    }
}

/// A scalar without quotes; anything deeper as JSON, for which no style has a form.
pub(super) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

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
        assert_eq!(request.uri().path(), "/a%2Fb,c");
    }

    #[test]
    fn path_parameters_are_written_in_every_style() {
        let filled = |style: Style, value: &Value| {
            let call = path(Call::new(&INFO), "id", style, value)?;
            let request = call.into_request(&"https://example.org".parse().unwrap())?;
            Ok::<_, Error>(request.uri().path().to_owned())
        };
        let (plain, list, object) =
            (json!("a,b"), json!(["a b", "c"]), json!({"B": 50, "G": null, "R": 100}));
        for (style, values) in [
            (Style::Joined(","), ["/a%2Cb", "/a%20b,c", "/B,50,R,100"]),
            (Style::Exploded, ["/a%2Cb", "/a%20b,c", "/B=50,R=100"]),
            (Style::Label { explode: false }, ["/.a%2Cb", "/.a%20b,c", "/.B,50,R,100"]),
            (Style::Label { explode: true }, ["/.a%2Cb", "/.a%20b.c", "/.B=50.R=100"]),
            (Style::Matrix { explode: false }, ["/;id=a%2Cb", "/;id=a%20b,c", "/;id=B,50,R,100"]),
            (Style::Matrix { explode: true }, ["/;id=a%2Cb", "/;id=a%20b;id=c", "/;B=50;R=100"]),
            (
                Style::Json,
                [
                    "/%22a%2Cb%22",
                    "/%5B%22a%20b%22%2C%22c%22%5D",
                    "/%7B%22B%22%3A50%2C%22G%22%3Anull%2C%22R%22%3A100%7D",
                ],
            ),
        ] {
            for (value, expected) in [&plain, &list, &object].into_iter().zip(values) {
                assert_eq!(filled(style, value).unwrap(), expected, "{style:?}");
            }
        }
        for (style, value) in [
            (Style::Label { explode: false }, json!("")),
            (Style::Label { explode: false }, json!(".")),
            (Style::Label { explode: true }, json!([])),
            (Style::Matrix { explode: true }, json!([])),
            (Style::Joined(","), json!({})),
        ] {
            assert!(filled(style, &value).is_err(), "{style:?} {value}");
        }
    }

    #[test]
    fn deep_objects_name_every_level() {
        let value = json!({"a": "x", "gone": null, "l": ["m", "n"], "o": [{"s": 2}], "p": {"q": {"r": 1}}});
        assert_eq!(
            pairs("f", Style::Deep, value)
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect::<Vec<_>>(),
            ["f[a]=x", "f[l]=m", "f[l]=n", "f[o][0][s]=2", "f[p][q][r]=1"]
        );
        assert_eq!(pairs("f", Style::Deep, json!(["a"])), [("f[0]".to_owned(), "a".to_owned())]);
    }

    #[test]
    fn headers_are_written_in_their_styles() {
        let value = json!({"a": 1, "b": null, "c": "d"});
        for (style, expected) in [
            (Style::Joined(","), "a,1,c,d"),
            (Style::Exploded, "a=1,c=d"),
            (Style::Json, "{\"a\":1,\"b\":null,\"c\":\"d\"}"),
        ] {
            let call = header(Call::new(&INFO), "x", style, &value).unwrap();
            assert_eq!(call.headers()["x"], expected);
        }
        assert!(header(Call::new(&INFO), "x", Style::Joined(","), &"a\r\nb: c").is_err());
    }

    #[test]
    fn a_cookie_cannot_smuggle_in_another() {
        let call = cookie(Call::new(&INFO), "a", Style::Exploded, &"1; b=2, \"é\"").unwrap();
        assert_eq!(call.headers()["cookie"], "a=1%3B%20b=2%2C%20%22%C3%A9%22");
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
        let body = |value: &Value, styles: &[(&str, Style)]| {
            let call = form(Call::new(&INFO).path_template("/"), value, styles).unwrap();
            assert_eq!(call.headers()["content-type"], "application/x-www-form-urlencoded");
            let request = call.into_request(&"https://example.org".parse().unwrap()).unwrap();
            String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap()
        };
        assert_eq!(body(&json!({"a b": "c&d"}), &[]), "a%20b=c%26d");
        let lists = json!({"csv": [1, 2], "deep": {"x": 1}, "each": [1, 2], "json": {"x": 1}, "none": null});
        assert_eq!(
            body(&lists, &[("csv", Style::Joined(",")), ("deep", Style::Deep)]),
            "csv=1%2C2&deep%5Bx%5D=1&each=1&each=2&json=%7B%22x%22%3A1%7D"
        );
    }
}
