//! Checks that the guide is complete: every page is in its summary, and every snippet is compiled.

use std::collections::BTreeSet;
use std::path::PathBuf;

use orange_journeys::repository::{files_below, root};

const SUMMARY: &str = include_str!("../../docs/guide/src/SUMMARY.md");
const COMPILED: &str = include_str!("../src/guide.rs");

fn source() -> PathBuf {
    root().join("docs/guide/src")
}

/// The pages, relative to the source of the guide, with `/`.
fn pages() -> BTreeSet<String> {
    let relative =
        |page: &PathBuf| page.strip_prefix(source()).expect("a page").to_string_lossy().replace('\\', "/");
    files_below(&source(), &["SUMMARY.md"]).iter().map(relative).collect()
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
    assert_eq!(listed, pages());
}

#[test]
fn every_snippet_is_compiled() {
    for page in pages() {
        let has_snippets = text(&page).lines().any(|line| line.trim_start().starts_with("```rust"));
        let is_compiled = COMPILED.contains(&format!("= \"{page}\";"));
        assert_eq!(has_snippets, is_compiled, "{page} in tests/src/guide.rs");
    }
}

/// A page that shows code of other libraries needs crates and features that are not dependencies.
#[test]
fn only_foreign_code_is_not_compiled() {
    let ignored: Vec<String> = pages()
        .into_iter()
        .filter(|page| text(page).lines().any(|line| line.contains("```rust") && line.contains("ignore")))
        .collect();
    assert_eq!(ignored, ["from-reqwest.md"]);
}

#[test]
fn every_api_has_a_page() {
    for entry in std::fs::read_dir(root().join("crates")).expect("the crates") {
        let entry = entry.expect("an entry");
        if entry.path().join("openapi.yaml").exists() {
            let name = entry.file_name().to_string_lossy().replace("orange-", "");
            assert!(source().join("apis").join(&name).with_extension("md").exists(), "{name}");
        }
    }
}

#[test]
fn every_page_begins_with_its_title_and_is_short() {
    for page in pages() {
        let text = text(&page);
        assert!(text.starts_with("# "), "{page}");
        assert!(text.lines().count() <= 150, "{page}: {} lines", text.lines().count());
    }
}
