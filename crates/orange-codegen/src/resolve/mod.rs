//! Reads the interface file and every file it refers to, and resolves references between them.
//!
//! All files are read before lowering starts, so that `lower` borrows values without I/O. Nothing is fetched
//! from the network: a URL is read only through [`Maps`].

mod location;
mod node;
pub(crate) mod overlay;
mod path;
mod read;
mod reference;

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

#[cfg(feature = "cli")]
pub(crate) use self::location::normalized;
pub(crate) use self::location::{Location, Maps, read_file};
pub(crate) use self::node::{FileId, Node, NodeId, reference};
use self::overlay::Overlay;
pub(crate) use self::reference::Target;
use crate::error::Error;
use crate::ir::Pointer;
use crate::load::{self, Loaded, Positions};

/// Maximum length of a chain of references. Longer ones are treated as cycles.
pub(crate) const MAX_CHAIN: usize = 64;

/// A parsed file.
#[derive(Debug)]
struct Source {
    location: Location,
    loaded: Loaded,
    bytes: Vec<u8>,
    positions: OnceLock<Positions>,
    /// Pointers of `$anchor` and `$dynamicAnchor`, by name.
    anchors: HashMap<String, String>,
}

/// Maps and overlays to apply when reading files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub maps: Maps,
    pub overlays: Vec<Overlay>,
}

/// The interface file and every file it refers to.
#[derive(Debug)]
pub(crate) struct Sources {
    files: Vec<Source>,
    by_location: HashMap<Location, FileId>,
    /// Files that could not be read, with the reason.
    missing: HashMap<Location, String>,
    /// Locations changed by overlays, for the report.
    pub overlaid: Vec<Pointer>,
}

impl Sources {
    /// Returns the root of the interface file.
    pub(crate) fn root(&self) -> Node<'_> {
        self.file(FileId::ROOT)
    }

    /// Returns all files in the order they were found.
    pub(crate) fn files(&self) -> impl Iterator<Item = (FileId, &Location)> {
        self.files.iter().enumerate().map(|(index, source)| (FileId(index), &source.location))
    }

    /// Returns every referenced location with its file, sorted by location.
    pub(crate) fn locations(&self) -> Vec<(&Location, FileId)> {
        let mut all: Vec<_> = self.by_location.iter().map(|(location, id)| (location, *id)).collect();
        all.sort();
        all
    }

    /// Returns the original bytes of a file.
    pub(crate) fn bytes(&self, file: FileId) -> &[u8] {
        self.files.get(file.0).map_or(&[], |source| &source.bytes)
    }

    /// Returns the referenced files that could not be read, with the reason.
    pub(crate) fn missing(&self) -> impl Iterator<Item = (&Location, &str)> {
        self.missing.iter().map(|(location, reason)| (location, reason.as_str()))
    }

    /// Returns the roots of the files that are indented with tabs.
    pub(crate) fn tabbed(&self) -> impl Iterator<Item = NodeId> {
        let files = self.files.iter().enumerate().filter(|(_, source)| source.loaded.tabs);
        files.map(|(index, _)| NodeId::root(FileId(index)))
    }

    /// Returns the keys that occur both as a number and as a string.
    pub(crate) fn duplicate_keys(&self) -> impl Iterator<Item = NodeId> {
        self.files.iter().enumerate().flat_map(|(index, source)| {
            source
                .loaded
                .duplicate_keys
                .iter()
                .map(move |path| NodeId { file: FileId(index), path: path.clone() })
        })
    }

    /// Returns the root of a file.
    pub(crate) fn file(&self, file: FileId) -> Node<'_> {
        Node::new(self.root_value(file), NodeId::root(file))
    }

    /// Returns the number of objects in all files, a measure of their size.
    pub(crate) fn count_objects(&self) -> usize {
        fn count(value: &Value) -> usize {
            match value {
                Value::Array(items) => items.iter().map(count).sum(),
                Value::Object(entries) => 1 + entries.values().map(count).sum::<usize>(),
                _ => 0,
            }
        }
        self.files.iter().map(|source| count(&source.loaded.root)).sum()
    }

    fn root_value(&self, file: FileId) -> &Value {
        self.files.get(file.0).map_or(&Value::Null, |source| &source.loaded.root)
    }

    /// Returns the location of a file.
    pub(crate) fn location(&self, file: FileId) -> Option<&Location> {
        self.files.get(file.0).map(|source| &source.location)
    }

    /// Returns the pointer of a node with the name of its file.
    pub(crate) fn pointer(&self, node_id: &NodeId) -> Pointer {
        let file = self.location(node_id.file).map(Location::to_string).unwrap_or_default();
        Pointer { file, path: node_id.path.clone() }
    }

    /// Returns line and column of a node, or of its nearest ancestor in the text if an alias or overlay created
    /// it.
    pub(crate) fn position(&self, node_id: &NodeId) -> Option<(usize, usize)> {
        let source = self.files.get(node_id.file.0)?;
        let positions = source.positions.get_or_init(|| load::positions(&source.bytes));
        let mut path = node_id.path.as_str();
        loop {
            if let Some(position) = positions.get(path) {
                return Some(*position);
            }
            path = path.get(..path.rfind('/')?)?;
        }
    }

    /// Returns the line of a pointer.
    pub(crate) fn line(&self, pointer: &Pointer) -> Option<usize> {
        let file = self.files.iter().position(|source| source.location.to_string() == pointer.file)?;
        let node_id = NodeId { file: FileId(file), path: pointer.path.clone() };
        self.position(&node_id).map(|(line, _)| line)
    }

    /// Returns the original text of a scalar, if it differs from the printed value.
    pub(crate) fn raw_scalar(&self, node_id: &NodeId) -> Option<&str> {
        self.files.get(node_id.file.0)?.loaded.raw_scalar(&node_id.path)
    }

    /// Creates an error at a node.
    pub(crate) fn error(&self, node_id: &NodeId, message: impl Into<String>) -> Error {
        let pointer = self.pointer(node_id);
        let message = format!("{} (at #{})", message.into(), pointer.path);
        match self.position(node_id) {
            Some((line, column)) => Error::at(pointer.file, line, column, message),
            None => Error::new(format!("{}: {message}", pointer.file)),
        }
    }
}

#[cfg(test)]
mod tests;
