//! Locations in an interface: an operation or a schema, and parts of them.

use std::fmt;

use crate::ir::{ParameterLocation, TypeDef};
use crate::pointer;

/// A named element of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Operation { method: String, path: String },
    Schema(String),
    Other(String),
}

/// A step from a subject to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Parameter(ParameterLocation, String),
    Body,
    MediaType(String),
    Response(String),
    Header(String),
    Property(String),
    /// Any other part, as text.
    Detail(String),
}

/// A subject and the path to a part of it: `schema Ticket` and `property status`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub subject: Subject,
    pub parts: Vec<Part>,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Operation { method, path } => write!(f, "{method} {path}"),
            Subject::Schema(name) => write!(f, "schema {name}"),
            Subject::Other(text) => f.write_str(text),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Parameter(location, name) => write!(f, "{} parameter {name}", location.name()),
            Part::Body => f.write_str("body"),
            Part::MediaType(name) => f.write_str(name),
            Part::Response(status) => write!(f, "response {status}"),
            Part::Header(name) => write!(f, "header {name}"),
            Part::Property(name) => write!(f, "property {name}"),
            Part::Detail(text) => f.write_str(text),
        }
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Part::Detail(text.to_owned())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Part::Detail(text)
    }
}

impl From<Subject> for Location {
    fn from(subject: Subject) -> Self {
        Self { subject, parts: Vec::new() }
    }
}

impl Location {
    /// Returns the location of a type: that of its pointer, or else its name.
    pub(super) fn of_type(ty: &TypeDef) -> Self {
        // A file that is itself a schema has no path.
        Self::of_pointer(&ty.pointer.path).unwrap_or_else(|| match &ty.source_name {
            Some(name) => Subject::Schema(name.clone()).into(),
            None => Subject::Other(format!("inline schema {}", ty.name)).into(),
        })
    }

    /// Returns the location of a JSON pointer. `None` outside `components`, `definitions`, `$defs` and `paths`.
    pub(super) fn of_pointer(path: &str) -> Option<Self> {
        let tokens: Vec<String> = pointer::tokens(path).map(|token| token.into_owned()).collect();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let (subject, rest) = match tokens.as_slice() {
            ["components", "schemas", name, rest @ ..] | ["definitions" | "$defs", name, rest @ ..] => {
                (Subject::Schema((*name).to_owned()), rest)
            }
            ["components", section, name, rest @ ..] => {
                (Subject::Other(format!("{} {name}", section.trim_end_matches('s'))), rest)
            }
            ["paths", path, method, rest @ ..] => {
                (Subject::Operation { method: method.to_ascii_uppercase(), path: (*path).to_owned() }, rest)
            }
            _ => return None,
        };
        Some(Self { subject, parts: parse_parts(rest) })
    }
}

/// Describes parts as text.
pub(crate) fn describe(parts: &[Part]) -> String {
    parts.iter().map(Part::to_string).collect::<Vec<_>>().join(", ")
}

/// Returns the parts that the tokens of a pointer describe.
fn parse_parts(tokens: &[&str]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    loop {
        let (part, next) = match rest {
            [] => return parts,
            ["properties", name, next @ ..] => (Part::Property((*name).to_owned()), next),
            ["additionalProperties", next @ ..] => ("other properties".into(), next),
            ["oneOf" | "anyOf", index, next @ ..] => (format!("variant {index}").into(), next),
            ["responses", status, next @ ..] => (Part::Response((*status).to_owned()), next),
            ["headers", name, next @ ..] => (Part::Header((*name).to_owned()), next),
            ["requestBody", next @ ..] => (Part::Body, next),
            ["content", media, next @ ..] => (Part::MediaType((*media).to_owned()), next),
            ["parameters", index, next @ ..] => (format!("parameter {index}").into(), next),
            // `allOf` and `schema` add no information for readers.
            ["allOf", _, next @ ..] | ["schema", next @ ..] => {
                rest = next;
                continue;
            }
            [other, next @ ..] => ((*other).into(), next),
        };
        parts.push(part);
        rest = next;
    }
}
