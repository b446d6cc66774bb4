//! A value together with its location.

use serde_json::Value;

use crate::pointer;

/// Index of a file in [`Sources`](super::Sources). 0 is the interface file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FileId(pub usize);

impl FileId {
    pub(crate) const ROOT: FileId = FileId(0);
}

/// A file and a JSON pointer into it. Identifies a [`Node`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId {
    pub file: FileId,
    pub path: String,
}

impl NodeId {
    /// Returns the id of the root of a file.
    pub(crate) fn root(file: FileId) -> NodeId {
        NodeId { file, path: String::new() }
    }

    /// Returns the id of a child.
    pub(crate) fn child(&self, token: &str) -> NodeId {
        NodeId { file: self.file, path: pointer::join(&self.path, token) }
    }

    /// Returns the last token, unescaped.
    pub(crate) fn name(&self) -> Option<String> {
        pointer::tokens(&self.path).last().map(|token| token.into_owned())
    }
}

/// A value and its location. Nodes are compared by location.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub value: &'a Value,
    pub id: NodeId,
}

impl<'a> Node<'a> {
    pub(crate) fn new(value: &'a Value, id: NodeId) -> Self {
        Self { value, id }
    }

    /// Returns the value of `key`.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.as_object()?.get(key)?;
        Some(Node::new(value, self.id.child(key)))
    }

    /// Returns the child that a pointer token names.
    pub(crate) fn step(&self, token: &str) -> Option<Node<'a>> {
        match self.value {
            Value::Object(_) => self.get(token),
            Value::Array(items) => {
                let value = items.get(pointer::index(token)?)?;
                Some(Node::new(value, self.id.child(token)))
            }
            _ => None,
        }
    }

    /// Whether the value is an object with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.value.as_object().is_some_and(|entries| entries.contains_key(key))
    }

    /// Returns the string value of `key`.
    pub(crate) fn str(&self, key: &str) -> Option<&'a str> {
        self.value.as_object()?.get(key)?.as_str()
    }

    /// Returns the string value of `key`, without trailing white space, if it is not blank.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.str(key).map(str::trim_end).filter(|text| !text.trim().is_empty()).map(str::to_owned)
    }

    /// Returns the boolean value of `key`. Accepts `"true"` in quotes, which occurs in published files.
    pub(crate) fn bool(&self, key: &str) -> Option<bool> {
        match self.value.as_object()?.get(key)? {
            Value::Bool(value) => Some(*value),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Returns the keys of an object. Empty for other values.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value.as_object().into_iter().flat_map(|entries| entries.keys()).map(String::as_str)
    }

    /// Returns the entries of an object. Empty for other values.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let node_id = self.id.clone();
        let entries = self.value.as_object().into_iter().flatten();
        entries.map(move |(key, value)| (key.as_str(), Node::new(value, node_id.child(key))))
    }

    /// Returns the items of an array. Empty for other values.
    pub(crate) fn items(&self) -> impl DoubleEndedIterator<Item = Node<'a>> + use<'a> {
        let node_id = self.id.clone();
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .enumerate()
            .map(move |(index, value)| Node::new(value, node_id.child(&index.to_string())))
    }

    /// Returns the text of `$ref` or `$dynamicRef`. See [`reference`].
    pub(crate) fn reference(&self) -> Option<&'a str> {
        reference(self.value)
    }
}

/// Returns the text of `$ref` or `$dynamicRef` in a value. Both have the same target unless another schema overrides the
/// anchor.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    let entries = value.as_object()?;
    let text = |key: &str| entries.get(key).and_then(Value::as_str);
    text("$ref").or_else(|| text("$dynamicRef"))
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Node<'_> {}
