//! Dotted paths into JSON: `location.address.city`, `relatedEntity.0.id`.

use serde::de::{DeserializeSeed, MapAccess, value::StrDeserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Json;

/// Every way to part a path into the name of a member and what follows it, the longest name first:
/// names may contain dots themselves (`building.address.city`).
pub(super) fn splits(path: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let parted = path.rmatch_indices('.').filter_map(|(at, _)| {
        let (name, rest) = path.split_at_checked(at)?;
        Some((name, rest.strip_prefix('.')))
    });
    std::iter::once((path, None)).chain(parted)
}

/// What stands at `path` inside `json`.
pub(super) fn walk(json: &Json, path: &str) -> Option<Json> {
    let value: Value = json.to().ok()?;
    walk_value(&value, path).map(Json::from)
}

fn walk_value<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    splits(path).find_map(|(name, rest)| {
        let inner = match value {
            Value::Object(members) => members.get(name)?,
            Value::Array(elements) => elements.get(name.parse::<usize>().ok()?)?,
            _ => return None,
        };
        match rest {
            None => Some(inner),
            Some(rest) => walk_value(inner, rest),
        }
    })
}

/// An object of one member, to be read as if it had come.
pub(super) struct OneMember<'a> {
    name: Option<&'a str>,
    value: &'a RawValue,
}

impl<'a> OneMember<'a> {
    pub(super) fn new(name: &'a str, value: &'a RawValue) -> Self {
        Self { name: Some(name), value }
    }
}

impl<'de> MapAccess<'de> for OneMember<'de> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        self.name.take().map(|name| seed.deserialize(StrDeserializer::new(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Self::Error> {
        seed.deserialize(&mut serde_json::Deserializer::from_str(self.value.get()))
    }
}
