//! A value together with the place it stands at.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::FileId;
use crate::pointer;

/// A file and a JSON pointer in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub file: FileId,
    pub path: String,
}

impl Place {
    /// The place of a child.
    pub(crate) fn child(&self, token: &str) -> Place {
        Place { file: self.file, path: pointer::join(&self.path, token) }
    }

    /// The last token, unescaped.
    pub(crate) fn name(&self) -> Option<String> {
        pointer::tokens(&self.path).last().map(|token| token.into_owned())
    }
}

/// A value and its place. Two nodes are equal when their places are.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub value: &'a Value,
    pub place: Place,
}

impl<'a> Node<'a> {
    pub(crate) fn new(value: &'a Value, place: Place) -> Self {
        Self { value, place }
    }

    /// The member `key`, unless it is missing.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.as_object()?.get(key)?;
        Some(Node::new(value, self.place.child(key)))
    }

    /// The member or item that a pointer token names.
    pub(crate) fn step(&self, token: &str) -> Option<Node<'a>> {
        match self.value {
            Value::Object(_) => self.get(token),
            Value::Array(items) => {
                let value = items.get(pointer::index(token)?)?;
                Some(Node::new(value, self.place.child(token)))
            }
            _ => None,
        }
    }

    /// Whether [`step`](Self::step) leads somewhere.
    pub(crate) fn has_step(&self, token: &str) -> bool {
        match self.value {
            Value::Object(members) => members.contains_key(token),
            Value::Array(items) => pointer::index(token).is_some_and(|index| index < items.len()),
            _ => false,
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.value.as_object().is_some_and(|members| members.contains_key(key))
    }

    pub(crate) fn str(&self, key: &str) -> Option<&'a str> {
        self.value.as_object()?.get(key)?.as_str()
    }

    /// A text that says something.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.str(key).map(str::trim_end).filter(|text| !text.trim().is_empty()).map(str::to_owned)
    }

    /// A boolean; `"true"` in quotes, seen in published files, counts.
    pub(crate) fn bool(&self, key: &str) -> Option<bool> {
        match self.value.as_object()?.get(key)? {
            Value::Bool(value) => Some(*value),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The members of an object, none for anything else.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let place = self.place.clone();
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(key, value)| (key.as_str(), Node::new(value, place.child(key))))
    }

    /// The items of an array, none for anything else.
    pub(crate) fn items(&self) -> impl DoubleEndedIterator<Item = Node<'a>> + use<'a> {
        let place = self.place.clone();
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().enumerate().map(move |(index, value)| Node::new(value, place.child(&index.to_string())))
    }

    /// The text of `$ref`, when this is a reference. `$dynamicRef` of JSON Schema leads, in a file
    /// that nothing extends, to the same place.
    pub(crate) fn reference(&self) -> Option<&'a str> {
        self.str("$ref").or_else(|| self.str("$dynamicRef"))
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl Eq for Node<'_> {}

impl Hash for Node<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.place.hash(state);
    }
}

impl PartialOrd for Node<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Node<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place.cmp(&other.place)
    }
}
