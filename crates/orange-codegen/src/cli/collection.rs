//! `collection`: writes Hurl files and a Postman collection, or prints the differences.

use std::path::{Path, PathBuf};

use super::arguments;
use super::program::Program;
use super::stale::{stale_file, stale_files};
use super::workspace::{Api, PREFIX, Workspace};
use crate::collection::Collection;
use crate::emit::SourceFile;
use crate::error::{Error, Result};
use crate::interface::InterfaceFile;

/// Default folder of the Hurl files.
const HURL: &str = "docs/collection/hurl";

/// Default path of the Postman collection.
const POSTMAN: &str = "docs/collection/orange.postman_collection.json";

/// Runs the command. Returns `false` if files are stale.
///
/// # Errors
///
/// Returns an error if a file cannot be read, lowered or written.
pub(super) fn run(arguments: &arguments::Collection, program: &Program) -> Result<bool> {
    let (apis, root) = match Api::here(program)? {
        Some(api) => (vec![api], PathBuf::from(".")),
        None => {
            let workspace = Workspace::of(program)?;
            (workspace.apis(&[])?, workspace.root().to_owned())
        }
    };
    let command = program.invocation(program.collection);
    let mut collection = Collection::new(&command);
    for api in &apis {
        let file = InterfaceFile::open(&api.spec, &arguments.reading.options())?;
        let source = api.shown_path(&api.spec_name());
        collection
            .add(&api.name, &source, &file)
            .map_err(|error| error.with_context(format!("{PREFIX}{}", api.name)))?;
    }
    let folder = arguments.hurl.clone().unwrap_or_else(|| root.join(HURL));
    let postman = arguments.postman.clone().unwrap_or_else(|| root.join(POSTMAN));
    let name = postman.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| Error::new(format!("{} is not the path of a file", postman.display())))?;
    let postman_folder = postman.parent().unwrap_or_else(|| Path::new("."));
    let postman_file = SourceFile { path: name.to_owned(), text: collection.postman() };

    let files = collection.hurl();
    let hurl = stale_files(&folder, &files)?.into_iter().map(|change| (folder.as_path(), change));
    let postman = stale_file(postman_folder, &postman_file)?.map(|change| (postman_folder, change));
    let changes: Vec<_> = hurl.chain(postman).collect();
    if !arguments.check {
        for (folder, change) in &changes {
            change.write(folder)?;
        }
        errln!("{} files changed", changes.len());
        return Ok(true);
    }
    for (folder, change) in &changes {
        let shown = folder.strip_prefix(&root).unwrap_or(folder).display().to_string();
        outln!("{}", change.diff(&shown).trim_end_matches('\n'));
    }
    if !changes.is_empty() {
        errln!("{} of {} files are stale; run: {command}", changes.len(), files.len() + 1);
    }
    Ok(changes.is_empty())
}
