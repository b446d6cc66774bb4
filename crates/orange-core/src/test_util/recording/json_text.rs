//! Replacement of values in JSON text.

use orange_model::json_text::OrderedProperties;
use serde_json::value::RawValue;

/// Nesting depth from which a value is rewritten as text.
const MAX_DEPTH: usize = 100;

/// Replacement of values.
pub(super) trait Rewrite {
    /// Whether the value of this property is replaced.
    fn is_redacted(&self, property: &str) -> bool;

    /// The replacement of a text below such a property.
    fn redact(&self, text: &str) -> String;

    /// Removes the secrets that a text quotes; `None` if there are none.
    fn scrub(&self, text: &str) -> Option<String>;
}

/// Rewrites JSON text; `None` if it is not JSON or nothing is replaced.
///
/// Order, duplicate properties, numbers and escapes of the other values are preserved. White space is not.
pub(super) fn rewrite(text: &str, rules: &impl Rewrite) -> Option<String> {
    let value: &RawValue = serde_json::from_str(text).ok()?;
    let mut writer = Writer { rules, text: String::with_capacity(text.len()), changed: false };
    writer.write(value, false, 0);
    writer.changed.then_some(writer.text)
}

struct Writer<'a, R> {
    rules: &'a R,
    text: String,
    changed: bool,
}

impl<R: Rewrite> Writer<'_, R> {
    fn write(&mut self, value: &RawValue, redacted: bool, depth: usize) {
        let raw = value.get();
        let nested = depth < MAX_DEPTH;
        match raw.as_bytes().first() {
            Some(b'{') if nested => {
                if let Ok(OrderedProperties(properties)) = serde_json::from_str(raw) {
                    return self.write_object(&properties, redacted, depth);
                }
            }
            Some(b'[') if nested => {
                if let Ok(elements) = serde_json::from_str::<Vec<&RawValue>>(raw) {
                    return self.write_array(&elements, redacted, depth);
                }
            }
            Some(b'"') => {
                if let Ok(text) = serde_json::from_str::<String>(raw) {
                    let replaced =
                        if redacted { Some(self.rules.redact(&text)) } else { self.rules.scrub(&text) };
                    return self.write_text(raw, &text, replaced);
                }
            }
            Some(b'0'..=b'9' | b'-') if redacted => return self.replace(raw, "0"),
            Some(b't' | b'f') if redacted => return self.replace(raw, "false"),
            _ => {}
        }
        match self.rules.scrub(raw) {
            Some(clean) => self.replace(raw, &clean),
            None => self.text.push_str(raw),
        }
    }

    fn write_object(&mut self, properties: &[(String, &RawValue)], redacted: bool, depth: usize) {
        self.text.push('{');
        for (index, (name, value)) in properties.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            let clean = self.rules.scrub(name);
            self.changed |= clean.is_some();
            let written = clean.as_ref().unwrap_or(name);
            self.text.push_str(&serde_json::Value::from(written.as_str()).to_string());
            self.text.push(':');
            self.write(value, redacted || self.rules.is_redacted(name), depth.saturating_add(1));
        }
        self.text.push('}');
    }

    fn write_array(&mut self, elements: &[&RawValue], redacted: bool, depth: usize) {
        self.text.push('[');
        for (index, value) in elements.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            self.write(value, redacted, depth.saturating_add(1));
        }
        self.text.push(']');
    }

    fn write_text(&mut self, raw: &str, text: &str, replaced: Option<String>) {
        match replaced.filter(|replaced| replaced != text) {
            Some(replaced) => self.replace(raw, &serde_json::Value::from(replaced).to_string()),
            None => self.text.push_str(raw),
        }
    }

    fn replace(&mut self, raw: &str, by: &str) {
        self.changed |= raw != by;
        self.text.push_str(by);
    }
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
        let text = r#" {"key": "a", "b": {"key": [1.50, true, null, {"c": "d"}]}} "#;
        let expected = r#"{"key":"redacted","b":{"key":[0,false,null,{"c":"redacted"}]}}"#;
        assert_eq!(rewrite(text, &Rules).as_deref(), Some(expected));
    }

    #[test]
    fn everything_else_is_preserved() {
        let text = r#"{"b":1.50,"a":"\u00e9","a":1e400,"c":"say hush \"now\"","hush":1}"#;
        let expected = r#"{"b":1.50,"a":"\u00e9","a":1e400,"c":"say [redacted] \"now\"","[redacted]":1}"#;
        assert_eq!(rewrite(text, &Rules).as_deref(), Some(expected));
        for unchanged in [r#"{"a": [1, 2]}"#, "not JSON", "", "{", r#"{"key": "redacted"}"#] {
            assert_eq!(rewrite(unchanged, &Rules), None, "{unchanged}");
        }
    }

    #[test]
    fn deep_nesting_is_rewritten_as_text() {
        let text = format!("{}\"hush\"{}", "[".repeat(50_000), "]".repeat(50_000));
        let clean = rewrite(&text, &Rules).unwrap();
        assert!(clean.contains("[redacted]") && !clean.contains("hush"));
    }
}
