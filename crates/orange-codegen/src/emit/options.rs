//! Options of the generator: header and optional modules.

use super::optional::OptionalModule;

/// Options for generated code: the name of the API, the header of the files, and the optional modules.
///
/// ```
/// use orange_codegen::{GenerateOptions, OptionalModule};
///
/// let options = GenerateOptions::new("parking")
///     .source("specs/openapi.yaml")
///     .command("cargo run --bin regenerate")
///     .without(OptionalModule::ContractTests);
/// # let _ = options;
/// ```
#[derive(Clone, Debug)]
pub struct GenerateOptions {
    pub(crate) api: String,
    pub(crate) source: String,
    pub(crate) command: String,
    pub(crate) without: Vec<OptionalModule>,
}

impl GenerateOptions {
    /// Creates options for the API with a short name, such as `anomalie-adresse`.
    pub fn new(api: impl Into<String>) -> Self {
        Self {
            api: api.into(),
            source: "openapi.yaml".to_owned(),
            command: "orange-codegen generate".to_owned(),
            without: Vec::new(),
        }
    }

    /// Sets the path of the interface file in the header of each generated file. The default is `openapi.yaml`.
    #[must_use]
    pub fn source(mut self, path: impl Into<String>) -> Self {
        self.source = path.into();
        self
    }

    /// Sets the command in the header of each generated file that generates the code again. The default is
    /// `orange-codegen generate`.
    #[must_use]
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = command.into();
        self
    }

    /// Leaves out a module, in addition to those that a `spec.yaml` leaves out.
    #[must_use]
    pub fn without(mut self, module: OptionalModule) -> Self {
        self.without.push(module);
        self
    }

    /// Returns the first line of each generated file.
    pub(crate) fn header(&self) -> String {
        format!("// Generated from {} by `{}`; do not edit.\n\n", self.source, self.command)
    }

    /// Returns the file name of the interface file.
    pub(crate) fn source_name(&self) -> &str {
        self.source.rsplit('/').next().unwrap_or(&self.source)
    }
}
