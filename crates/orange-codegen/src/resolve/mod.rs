//! Reads the interface file and every file it refers to, and resolves references between them.
//!
//! All files are read before lowering starts, so that `lower` borrows values without I/O. Nothing is fetched
//! from the network: a URL is read only through [`Maps`].

mod location;
mod node;
pub(crate) mod overlay;
mod path;

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

pub(crate) use self::location::{Location, Maps, read_file};
pub(crate) use self::node::{Node, NodeId};
use self::overlay::Overlay;
use crate::error::{Error, Result};
use crate::ir::Pointer;
use crate::load::{self, Loaded};
use crate::pointer;

/// Maximum number of files that an interface file may refer to.
const MAX_FILES: usize = 2_000;
/// Maximum length of a chain of references. Longer ones are treated as cycles.
pub(crate) const MAX_CHAIN: usize = 64;

/// Index of a file in [`Sources`]. 0 is the interface file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FileId(pub usize);

impl FileId {
    pub(crate) const ROOT: FileId = FileId(0);
}

/// A parsed file.
#[derive(Debug)]
struct Source {
    location: Location,
    loaded: Loaded,
    bytes: Vec<u8>,
    positions: OnceLock<HashMap<String, (usize, usize)>>,
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

/// The target of a reference.
#[derive(Debug)]
pub(crate) enum Target<'a> {
    /// A value. The text explains the correction if the reference had to be corrected.
    Found(Node<'a>, Option<String>),
    /// No value, with the reason.
    Dangling(String),
}

/// Suggests the `--map` option for a missing file. Empty for a file that belongs beside the interface file.
fn map_option_hint(location: &Location) -> String {
    let text = location.to_string();
    match text.rsplit_once('/') {
        Some((folder, _)) if !folder.is_empty() && !text.ends_with("://") => {
            format!("; set its folder with --map {folder}=DIR")
        }
        _ => String::new(),
    }
}

impl Sources {
    /// Reads the file at `path` and every file it refers to.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or an overlay does not apply.
    pub(crate) fn open(path: &Path, options: &Options) -> Result<Self> {
        let name = path
            .file_name()
            .map_or_else(|| "openapi.yaml".to_owned(), |name| name.to_string_lossy().into_owned());
        Self::open_as(path, name, options)
    }

    /// Like [`open`](Self::open), with the name to use in findings and docs.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub(crate) fn open_as(path: &Path, name: String, options: &Options) -> Result<Self> {
        let bytes = read_file(path)?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        // A reference to this file by another path resolves to this file.
        let known = path.canonicalize().ok().map(|path| (path, FileId::ROOT)).into_iter().collect();
        Self::load(Location::Local(name), bytes, Some(&folder), options, known)
    }

    /// Like [`open`](Self::open), for a file in memory. References to other files are read through maps only.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub(crate) fn from_bytes(location: Location, bytes: Vec<u8>, options: &Options) -> Result<Self> {
        Self::load(location, bytes, None, options, HashMap::new())
    }

    /// Reads all files that the given one refers to. `physical` has the canonical paths of known files.
    fn load(
        location: Location,
        bytes: Vec<u8>,
        folder: Option<&Path>,
        options: &Options,
        mut physical: HashMap<PathBuf, FileId>,
    ) -> Result<Self> {
        let mut sources = Sources {
            files: Vec::new(),
            by_location: HashMap::new(),
            missing: HashMap::new(),
            overlaid: Vec::new(),
        };
        let mut overlays = overlay::PendingOverlays::new(&options.overlays);
        sources.add(location, bytes, &mut overlays, true)?;
        let mut queue: VecDeque<FileId> = VecDeque::from([FileId::ROOT]);
        while let Some(file) = queue.pop_front() {
            for location in sources.outgoing(file) {
                if sources.by_location.contains_key(&location) || sources.missing.contains_key(&location) {
                    continue;
                }
                if sources.files.len() >= MAX_FILES {
                    return Err(Error::new(format!("the file refers to more than {MAX_FILES} files")));
                }
                let (path, reason) = match &location {
                    Location::Local(local) => {
                        let beside = || folder.map(|folder| folder.join(local));
                        let reason = format!("cannot read the file {location}");
                        (options.maps.local(local).or_else(beside), reason)
                    }
                    Location::Remote(url) => {
                        (options.maps.path(url), "the URL is not mapped to a folder".to_owned())
                    }
                };
                let Some(path) = path else {
                    let reason = reason + &map_option_hint(&location);
                    sources.missing.insert(location, reason);
                    continue;
                };
                // A file that is referenced by URL and by path is one file. Otherwise its types would be
                // duplicated.
                let canonical = path.canonicalize().unwrap_or_else(|_| path.clone());
                if let Some(known) = physical.get(&canonical) {
                    sources.by_location.insert(location, *known);
                    continue;
                }
                match read_file(&path) {
                    Ok(bytes) => match sources.add(location.clone(), bytes, &mut overlays, false) {
                        Ok(id) => {
                            physical.insert(canonical, id);
                            queue.push_back(id);
                        }
                        Err(error) => {
                            sources.missing.insert(location, error.to_string());
                        }
                    },
                    // Reports use the location, not the absolute path.
                    Err(_) => {
                        let hint = match location {
                            Location::Local(_) => map_option_hint(&location),
                            // The location was mapped.
                            Location::Remote(_) => String::new(),
                        };
                        let reason = format!("cannot read the file {location}{hint}");
                        sources.missing.insert(location, reason);
                    }
                }
            }
        }
        overlays.finish()?;
        Ok(sources)
    }

    fn add(
        &mut self,
        location: Location,
        bytes: Vec<u8>,
        overlays: &mut overlay::PendingOverlays<'_>,
        is_root: bool,
    ) -> Result<FileId> {
        let name = location.to_string();
        let mut loaded = load::load(&name, &bytes)?;
        for path in overlays.apply(&name, is_root, &mut loaded.root)? {
            self.overlaid.push(Pointer { file: name.clone(), path });
        }
        let id = FileId(self.files.len());
        let mut anchors = HashMap::new();
        collect_anchors(&loaded.root, &mut String::new(), &mut anchors);
        self.by_location.insert(location.clone(), id);
        self.files.push(Source { location, loaded, bytes, positions: OnceLock::new(), anchors });
        Ok(id)
    }

    /// Returns the other files that `file` refers to.
    fn outgoing(&self, file: FileId) -> Vec<Location> {
        let Some(source) = self.files.get(file.0) else { return Vec::new() };
        let mut references = Vec::new();
        collect_references(&source.loaded.root, &mut references);
        let mut seen = HashSet::new();
        references
            .into_iter()
            .map(|reference| reference.split('#').next().unwrap_or_default())
            .filter(|reference| !reference.is_empty() && seen.insert(*reference))
            .filter_map(|reference| source.location.join(reference).ok())
            .collect()
    }

    /// Returns the root of the interface file.
    pub(crate) fn root(&self) -> Node<'_> {
        Node::new(self.value(FileId::ROOT), NodeId { file: FileId::ROOT, path: String::new() })
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

    /// Returns the files that are indented with tabs.
    pub(crate) fn tabbed(&self) -> impl Iterator<Item = FileId> {
        let files = self.files.iter().enumerate().filter(|(_, source)| source.loaded.tabs);
        files.map(|(index, _)| FileId(index))
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
        Node::new(self.value(file), NodeId { file, path: String::new() })
    }

    /// Returns the number of objects in all files, a measure of their size.
    pub(crate) fn objects(&self) -> usize {
        fn objects(value: &Value) -> usize {
            match value {
                Value::Array(items) => items.iter().map(objects).sum(),
                Value::Object(entries) => 1 + entries.values().map(objects).sum::<usize>(),
                _ => 0,
            }
        }
        self.files.iter().map(|source| objects(&source.loaded.root)).sum()
    }

    fn value(&self, file: FileId) -> &Value {
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
            if let Some(found) = positions.get(path) {
                return Some(*found);
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

    /// Resolves `reference` in the file of `from`. Follows one reference; callers follow chains.
    pub(crate) fn follow<'a>(&'a self, from: &NodeId, reference: &str) -> Target<'a> {
        let (target, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = match self.target_file(from, target) {
            Ok(file) => file,
            // `$ref: Pet`, an old Swagger form, names a definition of this file.
            Err(reason) => {
                return self.definition_named(from.file, reference).unwrap_or(Target::Dangling(reason));
            }
        };
        if let Some(node) = self.find(file, fragment, &mut MAX_CHAIN.clone()) {
            return Target::Found(node, None);
        }
        let Some(path) = pointer::from_fragment(fragment) else {
            return Target::Dangling(format!(
                "`{fragment}` is neither a JSON pointer nor an anchor of the file"
            ));
        };
        self.in_other_section(file, &path)
            .unwrap_or_else(|| Target::Dangling(self.missing_reason(file, &path)))
    }

    /// Whether a `$dynamicRef` can resolve to another schema: several schemas have the anchor.
    pub(crate) fn is_overridden(&self, reference: &str) -> bool {
        let name = reference.rsplit('#').next().unwrap_or(reference);
        let count = |file: &Source| dynamic_anchors(&file.loaded.root, name);
        self.files.iter().map(count).sum::<usize>() > 1
    }

    /// Returns the value at a fragment. `steps` limits the number of references followed over all branches,
    /// because pointers through references can multiply.
    fn find(&self, file: FileId, fragment: &str, steps: &mut usize) -> Option<Node<'_>> {
        match pointer::from_fragment(fragment) {
            Some(path) => self.get_within(file, &path, steps),
            None => self.get_within(file, self.files.get(file.0)?.anchors.get(fragment)?, steps),
        }
    }

    fn target_file(&self, from: &NodeId, target: &str) -> Result<FileId, String> {
        if target.is_empty() {
            return Ok(from.file);
        }
        let base = self.location(from.file).ok_or("unknown file")?;
        let location = base.join(target)?;
        match self.by_location.get(&location) {
            Some(file) => Ok(*file),
            None => Err(self
                .missing
                .get(&location)
                .cloned()
                .unwrap_or_else(|| format!("cannot read the file {location}"))),
        }
    }

    fn get(&self, file: FileId, path: &str) -> Option<Node<'_>> {
        self.get_within(file, path, &mut MAX_CHAIN.clone())
    }

    /// Walks a pointer. A step that is missing beside a `$ref` is looked up in its target.
    fn get_within(&self, file: FileId, path: &str, steps: &mut usize) -> Option<Node<'_>> {
        let mut node = self.file(file);
        for token in pointer::tokens(path) {
            while !node.has_step(&token) {
                let (target, fragment) = node.reference()?.split_once('#')?;
                *steps = steps.checked_sub(1)?;
                node = self.find(self.target_file(&node.id, target).ok()?, fragment, steps)?;
            }
            node = node.step(&token)?;
        }
        Some(node)
    }

    /// Looks up a definition in the section of the other OpenAPI version, such as `definitions` for
    /// `components/schemas`.
    fn in_other_section(&self, file: FileId, path: &str) -> Option<Target<'_>> {
        let (section, name) = path.rsplit_once('/')?;
        let kind = section.rsplit('/').next()?;
        let drawers: &[&str] = match kind {
            "schemas" | "definitions" | "$defs" => {
                &["/components/schemas", "/definitions", "/schemas", "/$defs", ""]
            }
            "parameters" => &["/components/parameters", "/parameters", ""],
            "responses" => &["/components/responses", "/responses", ""],
            "headers" => &["/components/headers", "/headers", ""],
            "requestBodies" => &["/components/requestBodies", "/requestBodies", ""],
            "examples" => &["/components/examples", "/examples", ""],
            _ => return None,
        };
        if !matches!(section.matches('/').count(), 1 | 2) {
            return None;
        }
        drawers.iter().filter(|other| **other != section).find_map(|other| {
            let found = format!("{other}/{name}");
            let node = self.get(file, &found)?;
            node.value
                .is_object()
                .then(|| Target::Found(node, Some(format!("there is no #{path}; #{found} is used instead"))))
        })
    }

    fn definition_named(&self, file: FileId, name: &str) -> Option<Target<'_>> {
        if name.contains(['/', '#', ':']) {
            return None;
        }
        let token = pointer::join("", name);
        ["/components/schemas", "/definitions"].iter().find_map(|section| {
            let path = format!("{section}{token}");
            let node = self.get(file, &path)?;
            Some(Target::Found(node, Some(format!("`{name}` is not a file; #{path} is used instead"))))
        })
    }

    /// Names the first step of a pointer that does not exist.
    fn missing_reason(&self, file: FileId, path: &str) -> String {
        let mut reached = String::new();
        for token in pointer::tokens(path) {
            let next = pointer::join(&reached, &token);
            if self.get(file, &next).is_none() {
                return match self.get(file, &reached).map(|node| node.value) {
                    Some(Value::Array(items)) => {
                        format!("#{reached} has {} items, there is no `{token}`", items.len())
                    }
                    _ => format!("there is no `{token}` in #{reached}"),
                };
            }
            reached = next;
        }
        format!("there is no #{path}")
    }
}

/// Collects every `$ref` and every discriminator mapping that is a reference.
fn collect_references<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, into)),
        Value::Object(entries) => {
            for (key, entry) in entries {
                match (key.as_str(), entry) {
                    ("$ref" | "$dynamicRef", Value::String(reference)) => into.push(reference),
                    ("mapping", Value::Object(mapping)) => {
                        into.extend(
                            mapping
                                .values()
                                .filter_map(Value::as_str)
                                .filter(|text| text.contains(['#', '.'])),
                        );
                    }
                    _ => {}
                }
                collect_references(entry, into);
            }
        }
        _ => {}
    }
}

/// Returns the number of schemas of a file with this `$dynamicAnchor`.
fn dynamic_anchors(value: &Value, name: &str) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| dynamic_anchors(item, name)).sum(),
        Value::Object(entries) => {
            let own = entries.get("$dynamicAnchor").and_then(Value::as_str) == Some(name);
            usize::from(own) + entries.values().map(|entry| dynamic_anchors(entry, name)).sum::<usize>()
        }
        _ => 0,
    }
}

fn collect_anchors(value: &Value, path: &mut String, into: &mut HashMap<String, String>) {
    let length = path.len();
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer::push_token(path, &index.to_string());
                collect_anchors(item, path, into);
                path.truncate(length);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                if let ("$anchor" | "$dynamicAnchor", Value::String(name)) = (key.as_str(), entry) {
                    into.entry(name.clone()).or_insert_with(|| path.clone());
                }
                pointer::push_token(path, key);
                collect_anchors(entry, path, into);
                path.truncate(length);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
