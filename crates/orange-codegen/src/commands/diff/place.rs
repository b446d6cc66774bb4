//! Places of schemas in words: whose they are, and which part of it.

use crate::ir::TypeDef;
use crate::pointer;

/// The subject that a type belongs to and the part of it that the type is: `schema Ticket` and
/// `member status` for an enum that is written where it is used.
pub(super) fn spoken(ty: &TypeDef) -> (String, String) {
    let own = || match &ty.source_name {
        Some(name) => format!("schema {name}"),
        None => format!("inline schema {}", ty.name),
    };
    // A file that is a schema, or a drawer that only its author knows.
    spoken_path(&ty.pointer.path).unwrap_or_else(|| (own(), String::new()))
}

/// The subject and the part of it at a path.
pub(super) fn spoken_path(path: &str) -> Option<(String, String)> {
    let tokens: Vec<String> = pointer::tokens(path).map(|token| token.into_owned()).collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let (subject, rest) = match tokens.as_slice() {
        ["components", "schemas", name, rest @ ..] | ["definitions" | "$defs", name, rest @ ..] => {
            (format!("schema {name}"), rest)
        }
        ["components", drawer, name, rest @ ..] => (format!("{} {name}", drawer.trim_end_matches('s')), rest),
        ["paths", path, method, rest @ ..] => (format!("{} {path}", method.to_ascii_uppercase()), rest),
        _ => return None,
    };
    Some((subject, parts(rest).join(", ")))
}

fn parts(tokens: &[&str]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    loop {
        rest = match rest {
            [] => return parts,
            ["properties", name, rest @ ..] => {
                parts.push(format!("member {name}"));
                rest
            }
            ["items", rest @ ..] => {
                parts.push("items".to_owned());
                rest
            }
            ["additionalProperties", rest @ ..] => {
                parts.push("other members".to_owned());
                rest
            }
            ["oneOf" | "anyOf", index, rest @ ..] => {
                parts.push(format!("variant {index}"));
                rest
            }
            ["responses", status, rest @ ..] => {
                parts.push(format!("response {status}"));
                rest
            }
            ["headers", name, rest @ ..] => {
                parts.push(format!("header {name}"));
                rest
            }
            ["requestBody", rest @ ..] => {
                parts.push("body".to_owned());
                rest
            }
            ["content", media, rest @ ..] => {
                parts.push((*media).to_owned());
                rest
            }
            ["parameters", index, rest @ ..] => {
                parts.push(format!("parameter {index}"));
                rest
            }
            // `allOf/1` and `schema` are how a thing is written, not what it is.
            ["allOf", _, rest @ ..] | ["schema", rest @ ..] => rest,
            [other, rest @ ..] => {
                parts.push((*other).to_owned());
                rest
            }
        };
    }
}
