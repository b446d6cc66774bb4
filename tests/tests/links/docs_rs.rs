//! Links to the documentation of our crates on docs.rs, compared with the sources.

use std::fs;
use std::path::Path;

use orange_journeys::repository::rust_files_below;

/// Whether a link names an item of our crates, not a crate as a whole.
pub(crate) fn names_an_item(link: &str) -> bool {
    link.strip_prefix("https://docs.rs/orange-").is_some_and(|rest| rest.contains('/'))
}

/// Checks that the crate and the item of a link exist: `https://docs.rs/orange-x/latest/orange_x/module/struct.Name.html`.
pub(crate) fn check(root: &Path, link: &str) -> Result<(), String> {
    let (link, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut parts = link.trim_start_matches("https://docs.rs/").split('/');
    let krate = parts.next().unwrap_or_default();
    let source = root.join("crates").join(krate).join("src");
    if !source.is_dir() {
        return Err(format!("crates/{krate} does not exist"));
    }
    let Some(version) = parts.next().filter(|part| !part.is_empty()) else { return Ok(()) };
    if version != "latest" {
        return Err(format!("names the version {version}"));
    }
    let library = krate.replace('-', "_");
    if parts.next() != Some(&library) {
        return Err(format!("is not {library}"));
    }
    let text: String = rust_files_below(&source, &[])
        .iter()
        .map(|file| fs::read_to_string(file).expect("a source"))
        .collect();
    let exists = |declaration: &str| declares(&text, declaration);
    for part in parts.filter(|part| !matches!(*part, "" | "index.html")) {
        let declaration = match part.strip_suffix(".html").and_then(|item| item.split_once('.')) {
            Some(("macro", name)) => format!("macro_rules! {name}"),
            Some((kind, name)) => format!("{kind} {name}"),
            None => format!("mod {part}"),
        };
        if !exists(&declaration) {
            return Err(format!("{krate} has no {declaration}"));
        }
    }
    match anchor.split_once('.') {
        Some(("method" | "tymethod", name)) if !exists(&format!("fn {name}")) => {
            Err(format!("{krate} has no fn {name}"))
        }
        Some(("variant", name)) if !declares(&text, name) => Err(format!("{krate} has no variant {name}")),
        _ => Ok(()),
    }
}

/// Whether the text contains a declaration, not followed by more of a name.
fn declares(text: &str, declaration: &str) -> bool {
    text.match_indices(declaration).any(|(at, found)| {
        let after = text.get(at + found.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(|next| next.is_alphanumeric() || next == '_')
    })
}
