//! Reads a file and the files that it refers to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

use super::location::{Location, read_file};
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
        let mut overlays = PendingOverlays::new(&options.overlays);
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
        overlays: &mut PendingOverlays<'_>,
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
