//! Items of a page, restricted to the fields that filters name.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::super::filter::Filter;

/// Calls `visit` with the index and the filtered fields of each item, until it returns a value.
///
/// Items other than objects are skipped; invalid JSON has no items.
pub(super) fn find_in_items<T>(
    page: &str,
    filters: &[&Filter],
    mut visit: impl FnMut(usize, &Map<String, Value>) -> Option<T>,
) -> Option<T> {
    let items = match serde_json::from_str::<Vec<&RawValue>>(page) {
        Ok(items) => items,
        Err(_) => vec![serde_json::from_str(page).ok()?],
    };
    items.into_iter().enumerate().find_map(|(index, item)| {
        let fields = serde_json::Deserializer::from_str(item.get()).deserialize_map(FilteredFields(filters));
        visit(index, &fields.ok()?)
    })
}

/// Visitor of an item that reads the fields that a filter names.
struct FilteredFields<'f>(&'f [&'f Filter]);

impl<'de> Visitor<'de> for FilteredFields<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = object.next_key::<Cow<'_, str>>()? {
            let is_named = |filter: &&Filter| {
                let rest = filter.path().strip_prefix(&*name);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if self.0.iter().any(is_named) {
                fields.insert(name.into_owned(), object.next_value()?);
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(fields)
    }
}

/// Scalar values and objects at a path.
pub(super) struct Leaves<'a> {
    pub(super) values: Vec<&'a Value>,
    through_array: bool,
}

impl<'a> Leaves<'a> {
    pub(super) fn at_path(item: &'a Map<String, Value>, path: &str) -> Self {
        let mut leaves = Self { values: Vec::new(), through_array: false };
        leaves.follow_fields(item, path);
        leaves
    }

    /// The only value, if the path crosses no array.
    pub(super) fn single(&self) -> Option<&'a Value> {
        match self.values.as_slice() {
            [value] if !self.through_array => Some(value),
            _ => None,
        }
    }

    /// Names may contain dots, so the longest name is tried first. Returns whether the path exists.
    fn follow_fields(&mut self, fields: &'a Map<String, Value>, path: &str) -> bool {
        let shorter = path.rmatch_indices('.').filter_map(|(at, _)| {
            let (name, rest) = path.split_at_checked(at)?;
            Some((name, rest.strip_prefix('.')))
        });
        std::iter::once((path, None)).chain(shorter).any(|(name, rest)| match (fields.get(name), rest) {
            (None, _) => false,
            (Some(value), None) => {
                self.add(value);
                true
            }
            (Some(value), Some(rest)) => self.follow(value, rest),
        })
    }

    fn follow(&mut self, value: &'a Value, path: &str) -> bool {
        match value {
            Value::Object(fields) => self.follow_fields(fields, path),
            Value::Array(elements) => {
                self.through_array = true;
                let mut found = false;
                for element in elements {
                    found |= self.follow(element, path);
                }
                found
            }
            _ => false,
        }
    }

    /// Adds a value, or the elements of an array at any depth.
    fn add(&mut self, value: &'a Value) {
        match value {
            Value::Array(elements) => {
                self.through_array = true;
                elements.iter().for_each(|element| self.add(element));
            }
            value => self.values.push(value),
        }
    }
}
