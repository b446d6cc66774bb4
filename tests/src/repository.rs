//! Files of the repository.

use std::path::{Path, PathBuf};

/// The root folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// The folder of a crate in `crates/`.
pub fn crate_folder(name: &str) -> PathBuf {
    root().join("crates").join(name)
}

/// All files below `folder`, sorted, without hidden ones and without the files and folders that `skipped` names.
///
/// # Panics
///
/// If a folder cannot be read.
pub fn files_below(folder: &Path, skipped: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with('.') || skipped.contains(&name) {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// The Rust files among [`files_below`].
pub fn rust_files_below(folder: &Path, skipped: &[&str]) -> Vec<PathBuf> {
    let mut files = files_below(folder, skipped);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files
}
