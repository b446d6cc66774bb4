//! Checks that the guide is complete: every page is in its summary, and every snippet is compiled.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const SUMMARY: &str = include_str!("../../docs/guide/src/SUMMARY.md");
const COMPILED: &str = include_str!("../src/guide.rs");

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide/src")
}

/// The pages, relative to the source of the guide, with `/`.
fn pages(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if !path.ends_with("SUMMARY.md") {
            let relative = path.strip_prefix(source()).expect("a page").to_string_lossy().replace('\\', "/");
            found.insert(relative);
        }
    }
    found
}

fn text(page: &str) -> String {
    std::fs::read_to_string(source().join(page)).expect("a page")
}

#[test]
fn the_summary_lists_every_page() {
    let listed: BTreeSet<String> = SUMMARY
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')').map(|(page, _)| page.to_owned()))
        .collect();
    assert_eq!(listed, pages(&source()));
}

#[test]
fn every_snippet_is_compiled() {
    for page in pages(&source()) {
        let has_snippets = text(&page).lines().any(|line| line.trim_start().starts_with("```rust"));
        let is_compiled = COMPILED.contains(&format!("= \"{page}\";"));
        assert_eq!(has_snippets, is_compiled, "{page} in tests/src/guide.rs");
    }
}

/// The code that a page replaces needs crates and features that ours do not.
#[test]
fn only_foreign_code_is_not_compiled() {
    let ignored: Vec<String> = pages(&source())
        .into_iter()
        .filter(|page| text(page).lines().any(|line| line.contains("```rust") && line.contains("ignore")))
        .collect();
    assert_eq!(ignored, ["from-reqwest.md"]);
}

#[test]
fn every_api_has_a_page() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    for entry in std::fs::read_dir(crates).expect("the crates") {
        let entry = entry.expect("an entry");
        if entry.path().join("openapi.yaml").exists() {
            let name = entry.file_name().to_string_lossy().replace("orange-", "");
            assert!(source().join("apis").join(&name).with_extension("md").exists(), "{name}");
        }
    }
}

#[test]
fn every_page_begins_with_its_title_and_is_short() {
    for page in pages(&source()) {
        let text = text(&page);
        assert!(text.starts_with("# "), "{page}");
        assert!(text.lines().count() <= 150, "{page}: {} lines", text.lines().count());
    }
}
