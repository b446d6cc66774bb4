//! References to other resources.

use super::Json;

/// The id in a reference of any shape: `"L-7"`, `7`, `{"id": "L-7"}`, or one of these in an array of one element.
/// Returns `None` if the reference has no id, or several.
///
/// ```
/// use orange_model::{Json, referred_id};
///
/// let id = |text| serde_json::from_str::<Json>(text).ok().and_then(|json| referred_id(&json));
/// assert_eq!(id(r#"{"id": "L-7", "href": "…"}"#).as_deref(), Some("L-7"));
/// assert_eq!(id(r#""L-7""#).as_deref(), Some("L-7"));
/// assert_eq!(id("[7]").as_deref(), Some("7"));
/// assert_eq!(id("null"), None);
/// ```
pub fn referred_id(reference: &Json) -> Option<String> {
    let reference = match reference.to::<Vec<Json>>() {
        Ok(list) => {
            let [element] = <[Json; 1]>::try_from(list).ok()?;
            element
        }
        Err(_) => reference.clone(),
    };
    let id = reference.get::<Json>("id").unwrap_or(reference);
    let text = id.to::<String>().ok().or_else(|| id.to::<i64>().ok().map(|number| number.to_string()));
    text.filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_found_in_references_of_every_shape() {
        let id = |text: &str| referred_id(&serde_json::from_str(text).unwrap());
        for text in [r#""L-7""#, r#"{"id":"L-7"}"#, r#"["L-7"]"#, r#"[{"id":"L-7","name":null}]"#] {
            assert_eq!(id(text).as_deref(), Some("L-7"), "{text}");
        }
        assert_eq!(id(r#"{"id":7}"#).as_deref(), Some("7"));
        for text in
            ["null", "[]", r#"["a","b"]"#, "{}", r#"{"id":null}"#, r#"{"id":{}}"#, "true", "1.5", r#""""#]
        {
            assert_eq!(id(text), None, "{text}");
        }
    }
}
