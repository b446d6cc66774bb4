//! Items of a page, restricted to the fields that filters name.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::super::filter::Filter;

/// Calls `visit` with the position and the filtered fields of each item, until it returns a value.
///
/// Items other than objects are skipped; invalid JSON has no items.
pub(super) fn read_each<T>(
    page: &str,
    filters: &[&Filter],
    visit: impl FnMut(usize, &Map<String, Value>) -> Option<T>,
) -> Option<T> {
    let mut items = Items { filters, visit, index: 0, found: None };
    // Reading stops with an error once `visit` has returned a value.
    let _ = serde_json::Deserializer::from_str(page).deserialize_any(PageVisitor(&mut items));
    items.found
}

struct Items<'f, V, T> {
    filters: &'f [&'f Filter],
    visit: V,
    index: usize,
    found: Option<T>,
}

impl<V: FnMut(usize, &Map<String, Value>) -> Option<T>, T> Items<'_, V, T> {
    /// Reads the fields of an object; `None` once `visit` has returned a value.
    fn read<'de, A: MapAccess<'de>>(&mut self, mut object: A) -> Result<Option<()>, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = object.next_key::<std::borrow::Cow<'_, str>>()? {
            let is_named = |filter: &&Filter| {
                let rest = filter.path().strip_prefix(&*name);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if self.filters.iter().any(is_named) {
                fields.insert(name.into_owned(), object.next_value()?);
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        self.found = (self.visit)(self.index, &fields);
        self.index = self.index.saturating_add(1);
        Ok(self.found.is_none().then_some(()))
    }
}

/// Visitor of the body: an array of items, or one item.
struct PageVisitor<'a, I>(&'a mut I);

impl<'de, V, T> Visitor<'de> for PageVisitor<'_, Items<'_, V, T>>
where
    V: FnMut(usize, &Map<String, Value>) -> Option<T>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of items or an item")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(Some(())) = list.next_element_seed(ItemSeed(self.0))? {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        self.0.read(object).map(drop)
    }
}

/// One element of the array.
struct ItemSeed<'a, I>(&'a mut I);

impl<'de, V, T> DeserializeSeed<'de> for ItemSeed<'_, Items<'_, V, T>>
where
    V: FnMut(usize, &Map<String, Value>) -> Option<T>,
{
    type Value = Option<()>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<()>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! not_an_object {
    ($($visit:ident($value:ty)),*) => {$(
        fn $visit<E>(self, _: $value) -> Result<Option<()>, E> {
            self.0.index = self.0.index.saturating_add(1);
            Ok(Some(()))
        }
    )*};
}

impl<'de, V, T> Visitor<'de> for ItemSeed<'_, Items<'_, V, T>>
where
    V: FnMut(usize, &Map<String, Value>) -> Option<T>,
{
    type Value = Option<()>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Option<()>, A::Error> {
        self.0.read(object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<()>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.0.index = self.0.index.saturating_add(1);
        Ok(Some(()))
    }

    fn visit_unit<E>(self) -> Result<Option<()>, E> {
        self.0.index = self.0.index.saturating_add(1);
        Ok(Some(()))
    }

    not_an_object!(visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str));
}

/// Scalar values and objects at a path.
pub(super) struct Leaves<'a> {
    pub(super) values: Vec<&'a Value>,
    through_array: bool,
}

impl<'a> Leaves<'a> {
    pub(super) fn of(item: &'a Map<String, Value>, path: &str) -> Self {
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
