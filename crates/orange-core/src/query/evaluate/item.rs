//! Items of a page, restricted to the fields that filters name.

use orange_model::json_text::{OrderedProperties, Text, raw_elements};
use orange_model::path::splits;
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
    let is_named = |name: &str| {
        filters.iter().any(|filter| {
            let rest = filter.path().strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    raw_elements(page).ok()?.into_iter().enumerate().find_map(|(index, item)| {
        let properties: OrderedProperties<Text<'_>, &RawValue> = serde_json::from_str(item.get()).ok()?;
        let named = properties.0.into_iter().filter(|(name, _)| is_named(&name.0));
        let fields: serde_json::Result<Map<_, _>> = named
            .map(|(name, value)| Ok((name.0.into_owned(), serde_json::from_str(value.get())?)))
            .collect();
        visit(index, &fields.ok()?)
    })
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
        splits(path).any(|(name, rest)| match (fields.get(name), rest) {
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
