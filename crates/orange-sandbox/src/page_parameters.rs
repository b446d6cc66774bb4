//! Pages of the lists that the inspector shows.

use serde::Deserialize;
use serde_json::{Value, json};

/// The parameters of a page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PageParameters {
    offset: usize,
    limit: Option<usize>,
    /// Selects the elements that contain this text, in upper or lower case.
    text: String,
}

/// Default and maximum number of elements in a page.
const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 500;

impl PageParameters {
    /// Returns the page of the elements that `element` returns for the indices up to `count`.
    ///
    /// Without a text, only the elements of the page are created.
    pub(crate) fn page(&self, count: usize, element: impl Fn(usize) -> Value) -> Value {
        let limit = self.limit.unwrap_or(DEFAULT_LIMIT).min(MAX_LIMIT);
        let (items, total) = if self.text.is_empty() {
            ((self.offset..count).take(limit).map(element).collect::<Vec<_>>(), count)
        } else {
            let text = self.text.to_lowercase();
            let matching = (0..count).map(element).filter(|value| contains(value, &text));
            let matching: Vec<Value> = matching.collect();
            let total = matching.len();
            (matching.into_iter().skip(self.offset).take(limit).collect(), total)
        };
        json!({ "total": total, "offset": self.offset, "items": items })
    }
}

/// Returns whether a text or number in `value` contains `text`, which is in lower case.
fn contains(value: &Value, text: &str) -> bool {
    match value {
        Value::String(value) => value.to_lowercase().contains(text),
        Value::Number(value) => value.to_string().contains(text),
        Value::Array(values) => values.iter().any(|value| contains(value, text)),
        Value::Object(fields) => fields.values().any(|value| contains(value, text)),
        Value::Null | Value::Bool(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(offset: usize, limit: usize, text: &str) -> Value {
        let parameters = PageParameters { offset, limit: Some(limit), text: text.to_owned() };
        parameters.page(30, |index| json!({ "name": format!("Site {index}") }))
    }

    #[test]
    fn page_has_its_elements_and_the_total() {
        assert_eq!(
            page(28, 5, ""),
            json!({ "total": 30, "offset": 28, "items": [{ "name": "Site 28" }, { "name": "Site 29" }] })
        );
        assert_eq!(page(99, 5, "")["items"], json!([]));
    }

    #[test]
    fn text_selects_elements_in_upper_or_lower_case() {
        assert_eq!(
            page(1, 2, "sITE 2"),
            json!({ "total": 11, "offset": 1, "items": [{ "name": "Site 20" }, { "name": "Site 21" }] })
        );
        assert_eq!(page(0, 9, "name")["total"], 0, "names of properties are not searched");
    }
}
