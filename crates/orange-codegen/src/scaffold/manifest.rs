//! `Cargo.toml` of a new crate.

use super::naming::{crate_name, title};
use crate::emit::GenerateOptions;
use crate::ir::Document;

/// The dependency of a new crate on `orange-core`.
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

/// Returns `Cargo.toml`.
pub(super) fn manifest(document: &Document, options: &GenerateOptions, core: &OrangeCore) -> String {
    let (package, dependency, lints) = match core {
        OrangeCore::Workspace => {
            (WORKSPACE_PACKAGE, "{ workspace = true, features = [\"files\"] }".to_owned(), WORKSPACE_LINTS)
        }
        OrangeCore::Path(path) => (STANDALONE_PACKAGE, dependency("path", path), STANDALONE_LINTS),
        OrangeCore::Version(version) => {
            (STANDALONE_PACKAGE, dependency("version", version), STANDALONE_LINTS)
        }
    };
    let (name, description) = (crate_name(&options.api), toml_string(&title(document)));
    format!(
        "[package]\nname = \"{name}\"\ndescription = {description}\n{package}\n{FEATURES}\n\
         [dependencies]\n{FILES}orange-core = {dependency}\n\n{lints}"
    )
}

const WORKSPACE_PACKAGE: &str = "\
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
publish.workspace = true
";

const STANDALONE_PACKAGE: &str = r#"version = "0.1.0"
edition = "2024"
rust-version = "1.89"
publish = false
"#;

const FEATURES: &str = r#"[features]
default = ["rustls-tls", "time"]
blocking = ["orange-core/blocking"]
rustls-tls = ["orange-core/rustls-tls"]
rustls-no-provider = ["orange-core/rustls-no-provider"]
native-tls = ["orange-core/native-tls"]
time = ["orange-core/time"]
chrono = ["orange-core/chrono"]
jiff = ["orange-core/jiff"]
"#;

const FILES: &str = "# `files` is for uploads and downloads. Without it, the crate builds faster.\n";

const WORKSPACE_LINTS: &str = "[lints]\nworkspace = true\n";

const STANDALONE_LINTS: &str = r#"[lints.rust]
unsafe_code = "forbid"
missing_docs = "deny"

# The crate is its own workspace, even in the folder of another one.
[workspace]
"#;

/// Returns the dependency on `orange-core` of a crate that stands alone.
fn dependency(key: &str, value: &str) -> String {
    format!("{{ {key} = {}, default-features = false, features = [\"files\"] }}", toml_string(value))
}

/// Returns a basic string of TOML. It escapes the same characters as JSON, and DEL.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}
