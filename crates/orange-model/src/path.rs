//! Dotted paths into JSON: `location.address.city`, `relatedEntity.0.id`.

use serde_json::Value;

/// Every split of a path into a property name and the rest, the longest name first, because names may contain dots
/// (`building.address.city`).
#[doc(hidden)]
pub fn splits(path: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let shorter = path.rmatch_indices('.').filter_map(|(at, _)| {
        let (name, rest) = path.split_at_checked(at)?;
        Some((name, rest.strip_prefix('.')))
    });
    std::iter::once((path, None)).chain(shorter)
}

/// The value at `path`.
pub(super) fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    splits(path).find_map(|(name, rest)| {
        let inner = match value {
            Value::Object(properties) => properties.get(name)?,
            Value::Array(elements) => elements.get(name.parse::<usize>().ok()?)?,
            _ => return None,
        };
        match rest {
            None => Some(inner),
            Some(rest) => find(inner, rest),
        }
    })
}
