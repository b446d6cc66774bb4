//! Encoded paths of operations.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::ir::{Operation, Parameter, ParameterLocation, Style};

/// Characters of a value to encode: all except the unreserved characters of RFC 3986, section 2.3.
const ENCODED_IN_VALUES: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Characters of a path template to encode. Braces enclose parameter names.
const ENCODED_IN_TEMPLATES: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'|');

/// Returns the encoded path template of an operation, without a fragment and without the parts of its query that are
/// declared as parameters. A fragment only distinguishes templates.
pub(crate) fn template(operation: &Operation) -> String {
    let template = operation.path.split('#').next().unwrap_or_default();
    let (path, query) = template.split_once('?').unwrap_or((template, ""));
    let is_undeclared = |pair: &&str| {
        !operation.parameters.iter().any(|parameter| {
            parameter.location == ParameterLocation::Query
                && pair.ends_with(&format!("={{{}}}", parameter.wire))
        })
    };
    let query: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).filter(is_undeclared).collect();
    // The root path is the URL of the API itself, without a trailing slash. Before a query the slash stays.
    let path = if path == "/" && query.is_empty() { "" } else { path };
    let mut encoded = encode_template(path);
    if !query.is_empty() {
        encoded.push('?');
        encoded.push_str(&encode_template(&query.join("&")));
    }
    encoded
}

/// Encodes a template except the names in braces. A missing closing brace is added.
fn encode_template(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.extend(utf8_percent_encode(before, ENCODED_IN_TEMPLATES));
        out.push('{');
        out.push_str(name);
        out.push('}');
        rest = after;
    }
    out.extend(utf8_percent_encode(rest, ENCODED_IN_TEMPLATES));
    out
}

/// Returns the encoded value of a path parameter.
pub(super) fn encoded_path_value(parameter: &Parameter, value: &Value) -> String {
    let encode = |text: &str| utf8_percent_encode(text, ENCODED_IN_VALUES).to_string();
    let scalar = |value: &Value| encode(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    if parameter.media_type.is_some() {
        return match value {
            Value::String(text) if !parameter.media_type.as_deref().is_some_and(super::media::is_json) => {
                encode(text)
            }
            value => encode(&value.to_string()),
        };
    }
    let explode = parameter.explode;
    let parts: Vec<String> = match value {
        Value::Array(elements) => elements.iter().map(scalar).collect(),
        Value::Object(properties) => {
            let separator = if explode { "=" } else { "," };
            properties
                .iter()
                .map(|(name, value)| format!("{}{separator}{}", encode(name), scalar(value)))
                .collect()
        }
        other => vec![scalar(other)],
    };
    let name = encode(&parameter.wire);
    match (parameter.style, explode) {
        (Style::Label, true) => format!(".{}", parts.join(".")),
        (Style::Label, false) => format!(".{}", parts.join(",")),
        (Style::Matrix, true) if value.is_object() => format!(";{}", parts.join(";")),
        (Style::Matrix, true) => parts.iter().map(|part| format!(";{name}={part}")).collect(),
        (Style::Matrix, false) => format!(";{name}={}", parts.join(",")),
        (Style::SpaceDelimited, false) => parts.join("%20"),
        (Style::PipeDelimited, false) => parts.join("%7C"),
        (Style::TabDelimited, false) => parts.join("%09"),
        _ => parts.join(","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn template_is_encoded_except_parameter_names() {
        for (path, sent) in [
            ("/", ""),
            ("/a/{b é}/c", "/a/{b é}/c"),
            ("/accès réseau/{id}", "/acc%C3%A8s%20r%C3%A9seau/{id}"),
            ("/a%20b", "/a%20b"),
            ("/a#list", "/a"),
            ("/a?x=1&y={z}", "/a?x=1&y={z}"),
            ("/?Action=List", "/?Action=List"),
            ("/unclosed/{a", "/unclosed/{a}"),
        ] {
            assert_eq!(template(&operation(path)), sent);
        }
    }

    fn operation(path: &str) -> Operation {
        Operation {
            has_id: true,
            id: String::new(),
            rust: String::new(),
            method: "GET".to_owned(),
            path: path.to_owned(),
            tags: Vec::new(),
            docs: Default::default(),
            pointer: Default::default(),
            parameters: Vec::new(),
            body: None,
            responses: Vec::new(),
            security: Vec::new(),
            servers: Vec::new(),
            role: None,
            extensions: Vec::new(),
        }
    }
}
