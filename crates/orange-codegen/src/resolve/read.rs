//! Reads a file and the files that it refers to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

use super::location::{Location, Maps, read_file};
use super::overlay::PendingOverlays;
use super::{FileId, Options, Source, Sources};
use crate::error::{Error, Result};
use crate::ir::Pointer;
use crate::load;
use crate::pointer;

/// Maximum number of files that an interface file may refer to.
const MAX_FILES: usize = 2_000;

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
        Reader::new(Some(&folder), options, known).read_all(Location::Local(name), bytes)
    }

    /// Like [`open`](Self::open), for a file in memory. References to other files are read through maps only.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub(crate) fn from_bytes(location: Location, bytes: Vec<u8>, options: &Options) -> Result<Self> {
        Reader::new(None, options, HashMap::new()).read_all(location, bytes)
    }

    /// Returns the files that the references of `file` name.
    fn referenced_files(&self, file: FileId) -> Vec<Location> {
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
}

/// State of reading an interface file and the files that it refers to.
struct Reader<'o> {
    sources: Sources,
    maps: &'o Maps,
    overlays: PendingOverlays<'o>,
    /// Folder of the interface file. `None` for a file in memory.
    folder: Option<&'o Path>,
    /// Files by canonical path. A file that is referenced by URL and by path is one file, because its types would be
    /// duplicated otherwise.
    by_path: HashMap<PathBuf, FileId>,
}

impl<'o> Reader<'o> {
    fn new(folder: Option<&'o Path>, options: &'o Options, by_path: HashMap<PathBuf, FileId>) -> Self {
        let sources = Sources {
            files: Vec::new(),
            by_location: HashMap::new(),
            missing: HashMap::new(),
            overlaid: Vec::new(),
        };
        Self {
            sources,
            maps: &options.maps,
            overlays: PendingOverlays::new(&options.overlays),
            folder,
            by_path,
        }
    }

    fn read_all(mut self, location: Location, bytes: Vec<u8>) -> Result<Sources> {
        let mut queue = VecDeque::from([self.add(location, bytes)?]);
        while let Some(file) = queue.pop_front() {
            for location in self.sources.referenced_files(file) {
                let Sources { by_location, missing, files, .. } = &self.sources;
                if by_location.contains_key(&location) || missing.contains_key(&location) {
                    continue;
                }
                if files.len() >= MAX_FILES {
                    return Err(Error::new(format!("the file refers to more than {MAX_FILES} files")));
                }
                match self.read(&location) {
                    Ok(new) => queue.extend(new),
                    Err(reason) => drop(self.sources.missing.insert(location, reason)),
                }
            }
        }
        self.overlays.finish()?;
        Ok(self.sources)
    }

    /// Reads a referenced file and returns its id if the file is new. The error is the reason for a finding.
    fn read(&mut self, location: &Location) -> Result<Option<FileId>, String> {
        let path = self.path(location)?;
        let canonical = path.canonicalize().unwrap_or_else(|_| path.clone());
        if let Some(known) = self.by_path.get(&canonical) {
            self.sources.by_location.insert(location.clone(), *known);
            return Ok(None);
        }
        // Findings contain the location, not the absolute path.
        let bytes = read_file(&path).map_err(|_| cannot_read(location))?;
        let id = self.add(location.clone(), bytes).map_err(|error| error.to_string())?;
        self.by_path.insert(canonical, id);
        Ok(Some(id))
    }

    /// Returns the path of a location: mapped, or relative to the interface file.
    fn path(&self, location: &Location) -> Result<PathBuf, String> {
        match location {
            Location::Local(local) => {
                let relative = || Some(self.folder?.join(local));
                self.maps.local(local).or_else(relative).ok_or_else(|| cannot_read(location))
            }
            Location::Remote(url) => self
                .maps
                .path(url)
                .ok_or_else(|| format!("the URL is not mapped to a folder{}", map_option_hint(location))),
        }
    }

    fn add(&mut self, location: Location, bytes: Vec<u8>) -> Result<FileId> {
        let name = location.to_string();
        let id = FileId(self.sources.files.len());
        let mut loaded = load::load(&name, &bytes)?;
        for path in self.overlays.apply(id, &name, &mut loaded.root)? {
            self.sources.overlaid.push(Pointer { file: name.clone(), path });
        }
        let mut anchors = HashMap::new();
        collect_anchors(&loaded.root, &mut String::new(), &mut anchors);
        self.sources.by_location.insert(location.clone(), id);
        self.sources.files.push(Source { location, loaded, bytes, positions: OnceLock::new(), anchors });
        Ok(id)
    }
}

/// Returns the reason why a file is missing. A mapped URL needs no hint.
fn cannot_read(location: &Location) -> String {
    match location {
        Location::Local(_) => format!("cannot read the file {location}{}", map_option_hint(location)),
        Location::Remote(_) => format!("cannot read the file {location}"),
    }
}

/// Suggests the `--map` option for a missing file. Empty for a file in the folder of the interface file.
fn map_option_hint(location: &Location) -> String {
    let text = location.to_string();
    match text.rsplit_once('/') {
        Some((folder, _)) if !folder.is_empty() && !text.ends_with("://") => {
            format!("; set its folder with --map {folder}=DIR")
        }
        _ => String::new(),
    }
}

/// Collects every `$ref`, every `$dynamicRef` and every discriminator mapping that is a reference.
fn collect_references<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, into)),
        Value::Object(entries) => {
            for (key, entry) in entries {
                match (key.as_str(), entry) {
                    ("$ref" | "$dynamicRef", Value::String(reference)) => into.push(reference),
                    ("mapping", Value::Object(mapping)) => {
                        let texts = mapping.values().filter_map(Value::as_str);
                        into.extend(texts.filter(|text| text.contains(['#', '.'])));
                    }
                    _ => {}
                }
                collect_references(entry, into);
            }
        }
        _ => {}
    }
}

/// Collects the pointers of `$anchor` and `$dynamicAnchor` by name.
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
