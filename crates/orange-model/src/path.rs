//! Dotted paths into JSON: `location.address.city`, `relatedEntity.0.id`.

use serde_json::Value;

/// Every way to part a path into the name of a member and what follows it, the longest name first:
/// names may contain dots themselves (`building.address.city`).
pub(super) fn splits(path: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let parted = path.rmatch_indices('.').filter_map(|(at, _)| {
        let (name, rest) = path.split_at_checked(at)?;
        Some((name, rest.strip_prefix('.')))
    });
    std::iter::once((path, None)).chain(parted)
}

/// The value at `path`.
pub(super) fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    splits(path).find_map(|(name, rest)| {
        let inner = match value {
            Value::Object(members) => members.get(name)?,
            Value::Array(elements) => elements.get(name.parse::<usize>().ok()?)?,
            _ => return None,
        };
        match rest {
            None => Some(inner),
            Some(rest) => find(inner, rest),
        }
    })
}
