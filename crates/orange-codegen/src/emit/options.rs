//! Options of the generator: header and optional modules.

use super::optional::OptionalModule;

/// How code is generated.
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
    /// Options for the API of this short name, such as `anomalie-adresse`.
    pub fn new(api: impl Into<String>) -> Self {
        Self {
            api: api.into(),
            source: "openapi.yaml".to_owned(),
            command: "orange-codegen generate".to_owned(),
            without: Vec::new(),
        }
    }

    /// The path of the interface file, as the header of each generated file names it: `openapi.yaml` by default.
    #[must_use]
    pub fn source(mut self, path: impl Into<String>) -> Self {
        self.source = path.into();
        self
    }

    /// The command that generates the code again, as the header of each generated file names it:
    /// `orange-codegen generate` by default.
    #[must_use]
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = command.into();
        self
    }

    /// Leaves a module out, besides those that a `spec.yaml` leaves out.
    #[must_use]
    pub fn without(mut self, module: OptionalModule) -> Self {
        self.without.push(module);
        self
    }

    /// The file name of the interface file.
    pub(crate) fn source_name(&self) -> &str {
        self.source.rsplit('/').next().unwrap_or(&self.source)
    }
}
