//! `Cargo.toml` of a new crate.

use super::naming::{crate_name, title};
use crate::emit::GenerateOptions;
use crate::ir::Document;

/// Where a new crate finds `orange-core`.
///
/// See [`GeneratedCode`](crate::GeneratedCode) for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrangeCore {
    /// The crate is a member of a workspace that has `orange-core` among its dependencies.
    Workspace,
    /// The crate stands alone; the folder of `orange-core`, absolute or relative to the crate.
    Path(String),
    /// The crate stands alone; the version requirement of `orange-core`.
    Version(String),
}

impl OrangeCore {
    /// The dependency of a crate that stands alone, in TOML.
    fn dependency(&self) -> Option<String> {
        let (key, value) = match self {
            Self::Workspace => return None,
            Self::Path(path) => ("path", path),
            Self::Version(version) => ("version", version),
        };
        Some(format!("{{ {key} = {}, default-features = false }}", toml_string(value)))
    }
}

/// Returns `Cargo.toml`.
pub(super) fn manifest(document: &Document, options: &GenerateOptions, core: &OrangeCore) -> String {
    let name = crate_name(&options.api);
    let description = title(document).replace('\\', "\\\\").replace('"', "\\\"");
    let features = "[features]\n\
         default = [\"rustls-tls\", \"time\"]\n\
         blocking = [\"orange-core/blocking\"]\n\
         rustls-tls = [\"orange-core/rustls-tls\"]\n\
         rustls-no-provider = [\"orange-core/rustls-no-provider\"]\n\
         native-tls = [\"orange-core/native-tls\"]\n\
         time = [\"orange-core/time\"]\n\
         chrono = [\"orange-core/chrono\"]\n\
         jiff = [\"orange-core/jiff\"]\n";
    match core.dependency() {
        None => format!(
            "[package]\n\
             name = \"{name}\"\n\
             description = \"{description}\"\n\
             version.workspace = true\n\
             edition.workspace = true\n\
             rust-version.workspace = true\n\
             license.workspace = true\n\
             repository.workspace = true\n\
             publish.workspace = true\n\n\
             {features}\n\
             [dependencies]\n\
             orange-core = {{ workspace = true }}\n\n\
             [lints]\n\
             workspace = true\n"
        ),
        Some(dependency) => {
            format!(
                "[package]\n\
                 name = \"{name}\"\n\
                 description = \"{description}\"\n\
                 version = \"0.1.0\"\n\
                 edition = \"2024\"\n\
                 rust-version = \"1.88\"\n\
                 publish = false\n\n\
                 {features}\n\
                 [dependencies]\n\
                 orange-core = {dependency}\n\n\
                 [lints.rust]\n\
                 unsafe_code = \"forbid\"\n\
                 missing_docs = \"deny\"\n\n\
                 # A workspace of its own, wherever it stands.\n\
                 [workspace]\n"
            )
        }
    }
}

/// A basic string of TOML. JSON escapes the same characters in the same way, but for DEL.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}
