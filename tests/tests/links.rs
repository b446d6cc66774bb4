//! Checks the links of the guide, the READMEs and the other pages: files, anchors, and the items of docs.rs links exist.
//! Other sites are not requested.

#[path = "links/docs_rs.rs"]
mod docs_rs;
#[path = "links/page.rs"]
mod page;

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use orange_journeys::repository::root;

use crate::page::Page;

const REPOSITORY: &str = "https://github.com/orange-rust-sdk/orange-rust-sdk";

/// The Markdown files in a folder, and with `recursive` below it, relative to the root.
fn markdown(folder: &str, recursive: bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).expect("a folder") {
        let path = entry.expect("an entry").path();
        let relative = path.strip_prefix(root()).expect("a file of the workspace").to_owned();
        if path.is_dir() && recursive {
            found.extend(markdown(&relative.to_string_lossy(), true));
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(relative);
        }
    }
    found.sort();
    found
}

/// READMEs of the crates.
fn readmes() -> Vec<PathBuf> {
    let crates = std::fs::read_dir(root().join("crates")).expect("the crates");
    let mut names: Vec<_> = crates.map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    names.iter().map(|name| Path::new("crates").join(name).join("README.md")).collect()
}

fn pages() -> BTreeMap<PathBuf, Page> {
    let files = [markdown("", false), markdown("docs", true), markdown("tests", false), readmes()].concat();
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(root().join(&file)).expect("a text file");
        (file, Page::read(&text))
    };
    files.into_iter().map(read).collect()
}

/// Resolves `.` and `..` without the file system, so that a link cannot leave the repository.
fn join(folder: &Path, link: &str) -> Option<PathBuf> {
    let mut joined = folder.to_owned();
    for part in Path::new(link).components() {
        match part {
            Component::Normal(name) => joined.push(name),
            Component::ParentDir if joined.pop() => {}
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(joined)
}

/// Why a link to a file of the repository is broken.
fn check_file(
    pages: &BTreeMap<PathBuf, Page>,
    file: Option<PathBuf>,
    anchor: Option<&str>,
) -> Result<(), String> {
    let file = file.ok_or("leaves the repository")?;
    if !root().join(&file).exists() {
        return Err(format!("{} does not exist", file.display()));
    }
    match (anchor, pages.get(&file)) {
        (Some(anchor), Some(page)) if !page.anchors.contains(anchor) => {
            Err(format!("{} has no heading #{anchor}", file.display()))
        }
        _ => Ok(()),
    }
}

fn check(pages: &BTreeMap<PathBuf, Page>, from: &Path, link: &str) -> Result<(), String> {
    let (target, anchor) = match link.split_once('#') {
        Some((target, anchor)) => (target, Some(anchor)),
        None => (link, None),
    };
    if let Some(rest) = target.strip_prefix(REPOSITORY) {
        let file = ["/blob/main/", "/tree/main/"].iter().find_map(|kind| rest.strip_prefix(kind));
        return match (file, rest.strip_prefix("/actions/workflows/")) {
            (Some(file), _) => check_file(pages, join(Path::new(""), file), anchor),
            (_, Some(workflow)) => {
                let workflow = workflow.trim_end_matches("/badge.svg");
                check_file(pages, join(Path::new(".github/workflows"), workflow), None)
            }
            _ => Ok(()),
        };
    }
    if target.starts_with("https://docs.rs/orange-") {
        return docs_rs::check(&root(), link);
    }
    if let Some(name) = target.strip_prefix("https://crates.io/crates/orange-") {
        return check_file(pages, Some(Path::new("crates").join(format!("orange-{name}"))), None);
    }
    if target.contains("://") || target.starts_with("mailto:") {
        return Ok(());
    }
    if target.is_empty() {
        return check_file(pages, Some(from.to_owned()), anchor);
    }
    // rustdoc shows the README of a crate without the files around it.
    if from.starts_with("crates") {
        return Err(format!("is relative: use {REPOSITORY}/blob/main/…, or a docs.rs link for an item"));
    }
    let file = join(from.parent().unwrap_or(Path::new("")), target);
    let guide = Path::new("docs/guide/src");
    if from.starts_with(guide) && !file.as_ref().is_some_and(|file| file.starts_with(guide)) {
        return Err(format!("leaves the guide: use {REPOSITORY}/blob/main/…"));
    }
    check_file(pages, file, anchor)
}

#[test]
fn every_link_leads_to_a_file_heading_or_item() {
    let pages = pages();
    let mut broken = Vec::new();
    let mut count = 0;
    for (file, page) in &pages {
        for link in &page.links {
            count += 1;
            if let Err(reason) = check(&pages, file, link) {
                broken.push(format!("{}: {link}: {reason}", file.display()));
            }
        }
        broken.extend(page.undefined.iter().map(|label| {
            format!("{}: [{label}] has no target outside of rustdoc: define it below", file.display())
        }));
    }
    assert!(count > 200, "{count} links");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// A README is shown on crates.io and by rustdoc. Links to items are docs.rs links for the former; `lib.rs` defines the same
/// labels before it includes the README, so that rustdoc resolves them to the items themselves, in a local build as well.
#[test]
fn docs_rs_links_of_a_readme_resolve_in_a_local_build() {
    let mut missing = Vec::new();
    for (file, page) in pages().iter().filter(|(file, _)| file.starts_with("crates")) {
        let folder = file.parent().expect("a folder");
        // A program has no items that a link can name.
        let Ok(library) = std::fs::read_to_string(root().join(folder).join("src/lib.rs")) else { continue };
        let labels = page.definitions.iter().filter(|(_, link)| docs_rs::names_an_item(link));
        missing.extend(labels.filter_map(|(label, _)| {
            let defined = library.contains(&format!("//! [{label}]: "));
            (!defined).then(|| format!("{}/src/lib.rs: //! [{label}]: …", folder.display()))
        }));
        let inline = page.inline.iter().filter(|link| docs_rs::names_an_item(link));
        missing.extend(inline.map(|link| format!("{}: {link}: use a reference link", file.display())));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn broken_links_are_found() {
    let pages = pages();
    let guide = Path::new("docs/guide/src/lists.md");
    for (from, link, reason) in [
        (guide, "limit.md", "docs/guide/src/limit.md does not exist"),
        (guide, "limits.md#none", "docs/guide/src/limits.md has no heading #none"),
        (guide, "#none", "docs/guide/src/lists.md has no heading #none"),
        (guide, "../../errors.md", "leaves the guide"),
        (Path::new("docs/guarantees.md"), "../../x", "leaves the repository"),
        (Path::new("crates/orange-cri/README.md"), "../orange-core", "is relative"),
        (guide, "https://docs.rs/orange-core/latest/orange_core/struct.Clientt.html", "no struct Clientt"),
        (guide, "https://docs.rs/orange-core/latest/orange_cri/struct.Cri.html", "is not orange_core"),
        (guide, "https://docs.rs/orange-cori", "crates/orange-cori does not exist"),
        (guide, &format!("{REPOSITORY}/blob/main/docs/none.md"), "docs/none.md does not exist"),
    ] {
        let found = check(&pages, from, link).expect_err(link);
        assert!(found.contains(reason), "{link}: {found}");
    }
}
