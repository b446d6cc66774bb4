//! Decodes one parameter from its style and the kind of its value, as a server would.
//!
//! Implements RFC 6570, RFC 6265, RFC 9110 and the OpenAPI Specification independently of the encoder.

use std::collections::BTreeMap;

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Scalar(String),
    List(Vec<String>),
    Object(BTreeMap<String, String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Scalar,
    List,
    Object,
}

impl Value {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Scalar(_) => Kind::Scalar,
            Self::List(_) => Kind::List,
            Self::Object(_) => Kind::Object,
        }
    }

    /// Whether the value is undefined as defined by RFC 6570.
    pub(crate) fn is_undefined(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(elements) => elements.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }
}

/// The OpenAPI name of a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StyleName {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

pub(crate) fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if bytes[at] == b'%' {
            out.push(u8::from_str_radix(&text[at + 1..at + 3], 16).expect("two hexadecimal digits"));
            at += 3;
        } else {
            assert!(bytes[at].is_ascii_graphic(), "{text:?} is no URL");
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).expect("UTF-8")
}

/// Decodes `a,b,c` as a value of `kind`, with objects as `a=b,c=d` if `explode`.
fn joined(text: &str, separator: &str, kind: Kind, explode: bool, decode: fn(&str) -> String) -> Value {
    let parts: Vec<&str> = text.split(separator).collect();
    match kind {
        Kind::Scalar => Value::Scalar(decode(text)),
        Kind::List => Value::List(parts.into_iter().map(decode).collect()),
        Kind::Object if explode => Value::Object(
            parts
                .into_iter()
                .map(|pair| pair.split_once('=').expect("name=value"))
                .map(|(name, value)| (decode(name), decode(value)))
                .collect(),
        ),
        Kind::Object => {
            let pairs = parts.chunks(2).map(|pair| (decode(pair[0]), decode(pair[1])));
            Value::Object(pairs.collect())
        }
    }
}

/// Decodes the text of a path segment.
pub(crate) fn path(text: &str, name: &str, style: StyleName, explode: bool, kind: Kind) -> Value {
    match style {
        StyleName::Simple => joined(text, ",", kind, explode, percent_decoded),
        StyleName::Label => {
            let text = text.strip_prefix('.').expect("a label begins with a dot");
            match (kind, explode) {
                (Kind::Object, true) => label_members(text),
                (Kind::List, true) => joined(text, ".", kind, true, percent_decoded),
                _ => joined(text, ",", kind, false, percent_decoded),
            }
        }
        StyleName::Matrix => {
            let text = text.strip_prefix(';').expect("a matrix parameter begins with a semicolon");
            let value_of = |part: &str| -> String {
                match part.split_once('=') {
                    Some((found, value)) if found == name => value.to_owned(),
                    None if part == name => String::new(),
                    _ => panic!("{part} is not of {name}"),
                }
            };
            match (kind, explode) {
                (Kind::List, true) => {
                    Value::List(text.split(';').map(|part| percent_decoded(&value_of(part))).collect())
                }
                (Kind::Object, true) => {
                    let pairs = text.split(';').map(|part| part.split_once('=').unwrap_or((part, "")));
                    let pairs = pairs.map(|(name, value)| (percent_decoded(name), percent_decoded(value)));
                    Value::Object(pairs.collect())
                }
                _ => joined(&value_of(text), ",", kind, false, percent_decoded),
            }
        }
        other => panic!("{other:?} is no style of a path"),
    }
}

/// Decodes `a=1.b=2`. A piece without `=` continues the previous value.
fn label_members(text: &str) -> Value {
    let mut members: Vec<(String, String)> = Vec::new();
    for piece in text.split('.') {
        match piece.split_once('=') {
            Some((name, value)) => members.push((percent_decoded(name), percent_decoded(value))),
            None => {
                let (_, value) = members.last_mut().expect("a name first");
                value.push('.');
                value.push_str(&percent_decoded(piece));
            }
        }
    }
    Value::Object(members.into_iter().collect())
}

/// Decodes the pairs of a query, a form (`&`) or a cookie header (`; `). Returns `None` if the parameter is absent.
pub(crate) fn pairs(
    text: &str,
    separator: &str,
    name: &str,
    style: StyleName,
    explode: bool,
    kind: Kind,
) -> Option<Value> {
    if text.is_empty() {
        return None;
    }
    let pairs: Vec<(String, &str)> = text
        .split(separator)
        .map(|pair| pair.split_once('=').expect("name=value"))
        .map(|(name, value)| (percent_decoded(name), value))
        .collect();
    if style == StyleName::DeepObject {
        let members = pairs.iter().map(|(full, value)| {
            let member =
                full.strip_prefix(name).and_then(|rest| rest.strip_prefix('[')).expect("name[member]");
            (member.strip_suffix(']').expect("name[member]").to_owned(), percent_decoded(value))
        });
        return Some(Value::Object(members.collect()));
    }
    if explode && kind == Kind::Object {
        let members = pairs.into_iter().map(|(name, value)| (name, percent_decoded(value)));
        return Some(Value::Object(members.collect()));
    }
    let own: Vec<&str> = pairs.iter().filter(|(found, _)| found == name).map(|(_, value)| *value).collect();
    assert_eq!(own.len(), pairs.len(), "{text} has pairs of another parameter");
    if explode && kind == Kind::List {
        return Some(Value::List(own.into_iter().map(percent_decoded).collect()));
    }
    let [one] = own[..] else { panic!("{text} has {} values", own.len()) };
    let between = match style {
        StyleName::SpaceDelimited => "%20",
        StyleName::PipeDelimited => "%7C",
        _ => ",",
    };
    Some(joined(one, between, kind, false, percent_decoded))
}

/// Decodes a header value, ignoring white space around elements and empty elements (RFC 9110, 5.5 and 5.6.1).
pub(crate) fn header(text: &str, explode: bool, kind: Kind) -> Value {
    let text = text.trim_matches([' ', '\t']);
    if kind == Kind::Scalar {
        return Value::Scalar(text.to_owned());
    }
    let elements: Vec<&str> =
        text.split(',').map(|one| one.trim_matches([' ', '\t'])).filter(|one| !one.is_empty()).collect();
    joined(&elements.join(","), ",", kind, explode, str::to_owned)
}
