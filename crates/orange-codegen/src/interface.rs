//! Interface files and the options for reading them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::emit::{GenerateOptions, OptionalModule};
use crate::error::{Error, Result};
use crate::finding::Finding;
use crate::generate::{GeneratedCode, generate};
use crate::lower::{self, Lowered};
use crate::parallel;
use crate::pointer;
use crate::resolve::overlay::Overlay;
use crate::resolve::{self, Location, Sources};
use crate::spec_config::{RequestConfig, SpecConfig};

/// Options for reading an interface file.
///
/// ```
/// use orange_codegen::ReadOptions;
///
/// let options = ReadOptions::new()
///     .map("https://example.org/common/v1", "vendored/common")
///     .overlay("repairs.yaml")
///     .strict(true);
/// # let _ = options;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    pub(crate) maps: Vec<(String, PathBuf)>,
    pub(crate) overlays: Vec<PathBuf>,
    pub(crate) strict: bool,
}

impl ReadOptions {
    /// Creates options that read local files only, configured by the `spec.yaml` beside the interface file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads references below a URL or relative path from the files below `folder`.
    #[must_use]
    pub fn map(mut self, url: impl Into<String>, folder: impl Into<PathBuf>) -> Self {
        self.maps.push((url.into(), folder.into()));
        self
    }

    /// Applies an OpenAPI Overlay before the file is read. Overlays apply in the order they are added.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push(path.into());
        self
    }

    /// Treats unresolved references as an error instead of a finding.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Returns the options for lowering.
    fn lower_options(&self) -> lower::Options {
        lower::Options { strict: self.strict, ..lower::Options::default() }
    }

    /// Adds the maps and overlays to those of a `spec.yaml`.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder of a map does not exist or an overlay cannot be read.
    pub(crate) fn add_to(&self, options: &mut resolve::Options) -> Result<()> {
        for (url, folder) in &self.maps {
            if !folder.is_dir() {
                return Err(Error::new(format!("map {url}={}: the folder does not exist", folder.display())));
            }
            options.maps.add(url, folder);
        }
        for overlay in &self.overlays {
            options.overlays.push(Overlay::open(overlay)?);
        }
        Ok(())
    }
}

/// An interface file (Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML), read with every file that it refers to.
///
/// Mistakes that do not prevent reading the file are reported as a [`Finding`].
///
/// ```
/// use orange_codegen::{InterfaceFile, ReadOptions, Severity};
///
/// let file = InterfaceFile::parse(
///     "openapi: 3.1.0
/// info: {title: Parking, version: '1'}
/// paths:
///   /lots:
///     get:
///       operationId: listLots
///       responses:
///         '200': {$ref: '#/components/responses/Lots'}
/// ",
///     &ReadOptions::new(),
/// )?;
/// assert_eq!(file.title(), "Parking");
/// let lost = file.findings().iter().find(|finding| finding.severity() == Severity::Lost);
/// assert_eq!(lost.map(|finding| finding.kind()), Some("dangling-reference"));
/// # Ok::<(), orange_codegen::Error>(())
/// ```
#[derive(Debug)]
pub struct InterfaceFile {
    pub(crate) sources: Sources,
    pub(crate) lowered: Lowered,
    /// Modules that the `spec.yaml` beside the file excludes.
    without: Vec<OptionalModule>,
    /// Values of the requests of a collection, from the `spec.yaml` beside the file.
    pub(crate) requests: RequestConfig,
}

impl InterfaceFile {
    /// Reads the file at `path`. A `spec.yaml` beside it adds maps, vendored files and overlays.
    ///
    /// # Errors
    ///
    /// Returns an error if the file, its `spec.yaml` or an overlay cannot be read or parsed, or if
    /// [`strict`](ReadOptions::strict) is set and a reference cannot be resolved.
    pub fn open(path: impl AsRef<Path>, options: &ReadOptions) -> Result<Self> {
        Self::open_with(path.as_ref(), options, options.lower_options())
    }

    /// Reads a file from memory. References to other files are read through [`ReadOptions::map`] only.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub fn parse(text: &str, options: &ReadOptions) -> Result<Self> {
        let mut resolve_options = resolve::Options::default();
        options.add_to(&mut resolve_options)?;
        let location = Location::Local("openapi.yaml".to_owned());
        parallel::on_large_stack(|| {
            let sources = Sources::from_bytes(location, text.as_bytes().to_vec(), &resolve_options)?;
            Self::from_sources(sources, options.lower_options())
        })
    }

    /// Like [`open`](Self::open), with options for lowering.
    pub(crate) fn open_with(
        path: &Path,
        options: &ReadOptions,
        lower_options: lower::Options,
    ) -> Result<Self> {
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        let config = SpecConfig::beside(folder)?.unwrap_or_default();
        let mut resolve_options = config.resolve_options(folder)?;
        let SpecConfig { without, collection: requests, .. } = config;
        options.add_to(&mut resolve_options)?;
        let file = parallel::on_large_stack(|| {
            Self::from_sources(Sources::open(path, &resolve_options)?, lower_options)
        })?;
        Ok(Self { without, requests, ..file })
    }

    /// Lowers files that have been read, without a `spec.yaml`.
    pub(crate) fn from_sources(sources: Sources, lower_options: lower::Options) -> Result<Self> {
        let lowered = lower::lower(&sources, lower_options)?;
        Ok(Self { sources, lowered, without: Vec::new(), requests: RequestConfig::default() })
    }

    /// Returns the title of the API.
    pub fn title(&self) -> &str {
        &self.lowered.document.title
    }

    /// Returns the version of the API.
    pub fn version(&self) -> &str {
        &self.lowered.document.version
    }

    /// Returns the findings of reading the file.
    pub fn findings(&self) -> &[Finding] {
        &self.lowered.findings
    }

    /// Generates the code of a crate and checks its coverage of the file.
    ///
    /// See [`GeneratedCode`] for an example.
    ///
    /// # Errors
    ///
    /// Returns an error if the generated text is not valid Rust, which is a defect of the generator.
    pub fn generate(&self, options: &GenerateOptions) -> Result<GeneratedCode> {
        let mut options = options.clone();
        options.without.extend(&self.without);
        parallel::on_large_stack(|| generate(&self.sources, self.lowered.clone(), options))
    }

    /// Returns the name of the file, as pointers use it.
    pub(crate) fn name(&self) -> String {
        self.sources.pointer(&self.sources.root().id).file
    }

    /// Returns the value at a JSON pointer into a file. `None` stands for the interface file itself.
    pub(crate) fn value_at(&self, file: Option<&str>, path: &str) -> Option<&Value> {
        let node = match file {
            None => self.sources.root(),
            Some(name) => {
                let (id, _) = self.sources.files().find(|(_, location)| location.to_string() == name)?;
                self.sources.file(id)
            }
        };
        pointer::get(node.value, path)
    }

    /// Returns models with plain derived serde, as a baseline for benchmarks.
    #[doc(hidden)]
    pub fn derived_models(&self) -> String {
        crate::derived::derived_models(&self.lowered.document)
    }
}

/// Returns the interface file in a folder, found by the usual file names.
#[cfg(feature = "cli")]
pub(crate) fn interface_file(folder: &Path) -> Option<PathBuf> {
    ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"]
        .iter()
        .map(|name| folder.join(name))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_files_need_no_large_caller_stack() {
        let schema =
            (0..100).fold("{type: string}".to_owned(), |inner, _| format!("{{type: array, items: {inner}}}"));
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{Deep: {schema}}}}}\n"
        );
        let work = move || {
            let file = InterfaceFile::parse(&text, &ReadOptions::new())?;
            file.generate(&GenerateOptions::new("deep")).map(|code| code.report().losses())
        };
        let thread = std::thread::Builder::new().stack_size(64 * 1024).spawn(work).unwrap();
        assert_eq!(thread.join().unwrap().unwrap(), 0);
    }

    #[test]
    fn files_in_memory_do_not_read_the_current_folder() {
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'Cargo.toml#/a'}}\n";
        let file = InterfaceFile::parse(text, &ReadOptions::new()).unwrap();
        let reasons: Vec<&str> = file.findings().iter().map(Finding::message).collect();
        assert!(reasons[0].contains("cannot read the file Cargo.toml"), "{reasons:?}");
    }

    #[test]
    fn interface_files_are_send_and_sync() {
        fn shared<T: Send + Sync>() {}
        shared::<InterfaceFile>();
        shared::<GeneratedCode>();
        shared::<crate::Difference>();
        shared::<Error>();
    }
}
