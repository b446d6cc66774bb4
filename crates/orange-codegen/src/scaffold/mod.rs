//! Initial files of a new crate, edited by hand afterwards: manifest, README, crate documentation, asynchronous and
//! blocking handle, rules to implement, build script and formatter configuration. Later runs leave them unchanged.

mod manifest;
mod naming;
mod readme;
mod sources;

pub use self::manifest::OrangeCore;
use self::manifest::manifest;
#[cfg(any(feature = "cli", test))]
pub(crate) use self::naming::crate_name;
use self::readme::readme;
use self::sources::{blocking, build_script, checks as checks_module, client, crate_root};
use crate::emit::{Call, Check, GenerateOptions, SourceFile, rustc_stack_bytes};
use crate::ir::Document;

/// Returns all files of the crate except the interface file and `src/generated`. Paths are relative to the crate.
pub(crate) fn files(
    document: &Document,
    calls: &[Call],
    checks: &[Check],
    options: &GenerateOptions,
    core: &OrangeCore,
) -> Vec<SourceFile> {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), text };
    let mut files = vec![
        file("Cargo.toml", manifest(document, options, core)),
        file("README.md", readme(document, calls, checks, options)),
        file("src/blocking.rs", blocking(document, options)),
        file("src/client.rs", client(document, options)),
        file("src/lib.rs", crate_root(document, checks, options)),
    ];
    if *core != OrangeCore::Workspace {
        // In a workspace, the crate has the configuration of the workspace.
        files.push(file("rustfmt.toml", include_str!("rustfmt.toml").to_owned()));
    }
    if !checks.is_empty() {
        files.push(file("src/checks.rs", checks_module(checks)));
    }
    files.extend(rustc_stack_bytes(document).map(|bytes| file("build.rs", build_script(bytes))));
    files
}

#[cfg(test)]
mod tests;
