//! Replacement of values in JSON text.

/// Replacement of values.
pub(super) trait Rewrite {
    /// Whether the value of this property is replaced.
    fn is_redacted(&self, property: &str) -> bool;

    /// The replacement of a text below such a property.
    fn redact(&self, text: &str) -> String;

    /// Removes the secrets that a text quotes; `None` if there are none.
    fn scrub(&self, text: &str) -> Option<String>;
}

/// Rewrites JSON text of any depth; `None` if nothing is replaced.
///
/// Everything else is preserved: order, duplicate properties, numbers, escapes and white space. The text need not be one whole
/// JSON value, because a body may be a sequence of values, or broken off.
pub(super) fn rewrite(text: &str, rules: &impl Rewrite) -> Option<String> {
    let mut writer =
        Writer { rules, text: String::with_capacity(text.len()), changed: false, containers: Vec::new() };
    let mut rest = text;
    while let Some((token, after)) =
        rest.split_at_checked(token_length(rest)).filter(|(it, _)| !it.is_empty())
    {
        writer.write(token);
        rest = after;
    }
    writer.changed.then_some(writer.text)
}

/// Object or array that has begun and not ended.
#[derive(Clone, Copy)]
struct Container {
    is_object: bool,
    /// Whether all values in it are replaced.
    redacted: bool,
    /// Whether the next string is the name of a property.
    expects_name: bool,
    /// Whether the next value is replaced.
    value_redacted: bool,
}

struct Writer<'a, R> {
    rules: &'a R,
    text: String,
    changed: bool,
    /// From the outermost to the innermost. A list instead of recursion, because the depth has no limit.
    containers: Vec<Container>,
}

impl<R: Rewrite> Writer<'_, R> {
    fn write(&mut self, token: &str) {
        match token.as_bytes().first() {
            Some(b'"') => return self.write_string(token),
            Some(bracket @ (b'{' | b'[')) => {
                let (is_object, redacted) = (*bracket == b'{', self.is_value_redacted());
                let container =
                    Container { is_object, redacted, expects_name: is_object, value_redacted: redacted };
                self.containers.push(container);
            }
            Some(b'}' | b']') => {
                self.containers.pop();
            }
            Some(b',') => {
                if let Some(container) = self.containers.last_mut() {
                    container.expects_name = container.is_object;
                    container.value_redacted = container.redacted;
                }
            }
            Some(b'0'..=b'9' | b'-') if self.is_value_redacted() => return self.replace(token, "0"),
            Some(b't' | b'f') if self.is_value_redacted() => return self.replace(token, "false"),
            _ => {}
        }
        self.text.push_str(token);
    }

    fn is_value_redacted(&self) -> bool {
        self.containers.last().is_some_and(|container| container.value_redacted)
    }

    fn write_string(&mut self, token: &str) {
        // A string that is broken off, or has half of a surrogate pair, cannot be decoded.
        let decoded = serde_json::from_str::<String>(token).ok();
        let text = decoded.as_deref().unwrap_or(token);
        let replaced = match self.containers.last_mut() {
            Some(container) if container.expects_name => {
                container.expects_name = false;
                container.value_redacted |= self.rules.is_redacted(text);
                self.rules.scrub(text)
            }
            Some(container) if container.value_redacted => Some(self.rules.redact(text)),
            _ => self.rules.scrub(text),
        };
        match replaced.filter(|replaced| replaced != text) {
            Some(replaced) => self.replace(token, &serde_json::Value::from(replaced).to_string()),
            None => self.text.push_str(token),
        }
    }

    fn replace(&mut self, token: &str, by: &str) {
        self.changed |= token != by;
        self.text.push_str(by);
    }
}

/// The length of the first token: a string, one of the characters that separate tokens, or the text before the next of them.
fn token_length(text: &str) -> usize {
    let is_separator = |c: char| c.is_ascii_whitespace() || matches!(c, '{' | '}' | '[' | ']' | ',' | ':');
    match text.chars().next() {
        Some('"') => string_length(text),
        Some(c) if is_separator(c) => c.len_utf8(),
        _ => text.find(|c| is_separator(c) || c == '"').unwrap_or(text.len()),
    }
}

/// The length of the string at the beginning, with its quotation marks.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return index.saturating_add(1),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Rules;

    impl Rewrite for Rules {
        fn is_redacted(&self, property: &str) -> bool {
            property == "key"
        }

        fn redact(&self, _: &str) -> String {
            "redacted".to_owned()
        }

        fn scrub(&self, text: &str) -> Option<String> {
            text.contains("hush").then(|| text.replace("hush", "[redacted]"))
        }
    }

    #[test]
    fn values_are_replaced_by_values_of_their_type() {
        let text = r#" {"key": "a", "b": {"key": [1.50, true, null, {"c": "d"}], "e": ["f", 2]}} "#;
        let expected =
            r#" {"key": "redacted", "b": {"key": [0, false, null, {"c": "redacted"}], "e": ["f", 2]}} "#;
        assert_eq!(rewrite(text, &Rules).as_deref(), Some(expected));
    }

    #[test]
    fn everything_else_is_preserved() {
        let text = r#"{"b":1.50, "a":"\u00e9","a":1e400,"c":"say hush \"now\"","hush":1}"#;
        let expected = r#"{"b":1.50, "a":"\u00e9","a":1e400,"c":"say [redacted] \"now\"","[redacted]":1}"#;
        assert_eq!(rewrite(text, &Rules).as_deref(), Some(expected));
        for unchanged in
            [r#"{"a": [1, 2]}"#, "not JSON", "", "{", "\"", "}]", "é\u{1e}", r#"{"key": "redacted"}"#]
        {
            assert_eq!(rewrite(unchanged, &Rules), None, "{unchanged}");
        }
    }

    #[test]
    fn values_are_replaced_at_any_depth() {
        let nested = |value: &str| format!("{}{value}{}", r#"{"a":["#.repeat(50_000), "]}".repeat(50_000));
        let text = nested(r#"{"key":"x","b":"hush"}"#);
        assert_eq!(rewrite(&text, &Rules), Some(nested(r#"{"key":"redacted","b":"[redacted]"}"#)));
        assert_eq!(rewrite(&format!(r#"{{"key":{}}}"#, nested("\"x\"")), &Rules).unwrap().find('x'), None);
    }

    #[test]
    fn values_are_replaced_in_text_that_is_not_one_json_value() {
        for (text, expected) in [
            ("{\"key\":\"x\"}\n{\"key\":\"y\"}\n", "{\"key\":\"redacted\"}\n{\"key\":\"redacted\"}\n"),
            ("data: {\"key\": 7}\n\n", "data: {\"key\": 0}\n\n"),
            (r#"{"a":1,"key":"broken o"#, r#"{"a":1,"key":"redacted""#),
            (r#"{"key":"\ud800 x"}"#, r#"{"key":"redacted"}"#),
            (r#"{"\ud800":1,"key":"x"}"#, r#"{"\ud800":1,"key":"redacted"}"#),
        ] {
            assert_eq!(rewrite(text, &Rules).as_deref(), Some(expected), "{text}");
        }
    }
}
