//! Generates a test crate from the corpus of interface files: one module per file, and a list of their types.
//!
//! Used only by the build script of `tests/generated`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use heck::ToSnakeCase as _;

use crate::emit::{self, GenerateOptions, SourceFile};
use crate::error::{Error, Result};
use crate::interface::{InterfaceFile, ReadOptions};
use crate::ir::Document;
use crate::{parallel, prune};

/// Command in the headers of generated files.
const COMMAND: &str = "cargo build -p generator-corpus";

/// Lists the interface files of a folder with their names, sorted by name: YAML and JSON files, and folders with an
/// `openapi.yaml`.
///
/// # Errors
///
/// Returns an error if the folder cannot be read.
pub fn interface_files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let failed = |error: std::io::Error| Error::io(format!("cannot list {}", folder.display()), &error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let file = if path.is_dir() { path.join("openapi.yaml") } else { path };
        let is_interface =
            file.extension().is_some_and(|extension| extension == "yaml" || extension == "json");
        if is_interface && file.is_file() {
            files.push((name, file));
        }
    }
    files.sort();
    Ok(files)
}

/// Generates the files of the crate.
///
/// `modules.rs` declares a module for each file in `corpus`. `instances_of.rs` lists their types and those of
/// the API crates in `crates`.
///
/// # Errors
///
/// Returns an error if a file cannot be read or the generated text is not valid Rust.
pub fn generate(corpus: &Path, crates: &Path) -> Result<Vec<SourceFile>> {
    parallel::on_large_stack(|| generate_files(corpus, crates))
}

fn generate_files(corpus: &Path, crates: &Path) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut declarations = "#[cfg(test)]\nmod instances_of;\n".to_owned();
    let mut documents: Vec<(String, Document, GenerateOptions)> = Vec::new();
    for (name, path) in interface_files(corpus)? {
        let source = path.strip_prefix(corpus).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let options =
            GenerateOptions::new(name.to_snake_case()).source(format!("corpus/{source}")).command(COMMAND);
        let document = InterfaceFile::open(&path, &ReadOptions::new())?.lowered.document;
        files.extend(generate_module(&document, &options)?);
        let _ = writeln!(declarations, "pub mod {};", options.api);
        documents.push((format!("crate::{}", options.api), document, options));
    }
    for (name, path) in interface_files(crates)? {
        let mut lowered = InterfaceFile::open(&path, &ReadOptions::new())?.lowered;
        prune::remove_unused(&mut lowered);
        documents.push((name.to_snake_case(), lowered.document, GenerateOptions::new("api")));
    }
    let modules: Vec<_> =
        documents.iter().map(|(module, document, options)| (module.clone(), document, options)).collect();
    files.push(SourceFile { path: "instances_of.rs".to_owned(), text: emit::instances(COMMAND, &modules) });
    files.push(SourceFile { path: "modules.rs".to_owned(), text: declarations });
    Ok(files)
}

/// Generates the files of one module. Its example tests also decode mutated examples.
fn generate_module(document: &Document, options: &GenerateOptions) -> Result<Vec<SourceFile>> {
    let mut files = emit::emit(document, options)?.files;
    for file in &mut files {
        if file.path == "example_tests.rs"
            && let Some(tests) = emit::example_tests_with(document, options, "crate::mutations::round_trip")
        {
            *file = tests;
        }
        file.path = format!("{}/{}", options.api, file.path);
    }
    Ok(files)
}
