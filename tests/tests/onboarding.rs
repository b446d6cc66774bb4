//! Checks the README of every crate: its badges, its sections, its complete first program, and the `cargo add` steps for the
//! dependencies of the program. Cargo runs the program as a documentation test of the crate.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const HEADINGS: [&str; 6] = [
    "## Requirements",
    "## First request, offline",
    "## First request to Orange",
    "## Errors",
    "## Sources",
    "## Next steps",
];

fn crates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let entries = std::fs::read_dir(folder).expect("the crates");
    let mut crates: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    crates.sort();
    crates
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// READMEs of the crates that send requests to an API.
fn readmes() -> impl Iterator<Item = (String, String)> {
    let sends_no_requests = |path: &PathBuf| {
        ["orange-cli", "orange-sandbox", "orange-events", "orange-codegen", "orange-model", "orange-redis"]
            .iter()
            .any(|name| path.ends_with(name))
    };
    crates().into_iter().filter(move |path| !sends_no_requests(path)).map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, read(&path.join("README.md")))
    })
}

/// Code blocks below a heading, with their language.
fn blocks<'a>(text: &'a str, heading: &str) -> Vec<(&'a str, &'a str)> {
    let section = text.split_once(&format!("\n{heading}\n")).map_or("", |(_, rest)| rest);
    let mut rest = section.split("\n## ").next().unwrap_or_default();
    let mut blocks = Vec::new();
    while let Some((_, after)) = rest.split_once("\n```") {
        let (language, after) = after.split_once('\n').unwrap_or((after, ""));
        let (code, after) = after.split_once("\n```").unwrap_or((after, ""));
        blocks.push((language, code));
        rest = after;
    }
    blocks
}

/// The only code block of a language below a heading.
fn only_block<'a>(name: &str, text: &'a str, heading: &str, language: &str) -> &'a str {
    let blocks = blocks(text, heading);
    let codes: Vec<&str> = blocks
        .iter()
        .filter(|(block_language, _)| *block_language == language)
        .map(|(_, code)| *code)
        .collect();
    assert_eq!(codes.len(), 1, "{name}: blocks of {language} below {heading}");
    codes[0]
}

#[test]
fn every_crate_includes_its_readme_in_its_documentation() {
    for path in crates() {
        let library = path.join("src/lib.rs");
        let root = if library.exists() { library } else { path.join("src/main.rs") };
        assert!(read(&root).contains(r#"include_str!("../README.md")"#), "{}", path.display());
    }
}

/// A crate without a `rust-version` of its own has that of the workspace.
#[test]
fn badges_name_the_crate_and_its_minimum_rust_version() {
    for path in crates() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let workspace = read(&path.join("../../Cargo.toml"));
        let manifest = read(&path.join("Cargo.toml"));
        let version = [manifest, workspace].iter().find_map(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("rust-version = \""))?;
            Some(line.trim_end_matches('"').to_owned())
        });
        let readme = read(&path.join("README.md"));
        for badge in [
            format!("/badge/rust-{}%2B-blue.svg", version.expect("a version")),
            format!("(https://crates.io/crates/{name})"),
            format!("(https://docs.rs/{name})"),
            format!("/crates/l/{name}.svg"),
        ] {
            assert!(readme.contains(&badge), "{name}: {badge}");
        }
    }
}

#[test]
fn every_readme_has_the_same_sections() {
    for (name, text) in readmes() {
        let headings: Vec<&str> = text.lines().filter(|line| HEADINGS.contains(line)).collect();
        assert_eq!(headings, HEADINGS, "{name}");
    }
}

#[test]
fn the_first_program_of_every_readme_has_its_dependencies() {
    for (name, text) in readmes() {
        // `rust` without attributes is run by cargo, not only compiled.
        let program = only_block(&name, &text, "## First request, offline", "rust");
        assert!(program.contains("async fn main()") && program.contains("Sandbox::new()"), "{name}");
        assert!(!program.lines().any(|line| line.trim_start().starts_with("# ")), "{name}: hidden lines");
        let steps = only_block(&name, &text, "## Requirements", "sh");
        let added: BTreeSet<String> = steps
            .lines()
            .filter_map(|line| line.strip_prefix("cargo add "))
            .flat_map(|rest| rest.split(' ').take_while(|argument| !argument.starts_with("--")))
            .map(|name| name.replace('-', "_"))
            .collect();
        // The crates of the SDK precede the others, by their names on crates.io.
        assert!(steps.contains("\ncargo add orange-core orange-"), "{name}: {steps}");
        let online_program = only_block(&name, &text, "## First request to Orange", "rust,no_run");
        for library in ["tokio", "serde", "serde_json", "http", "time"] {
            let uses = [program, online_program].iter().any(|code| code.contains(&format!("{library}::")));
            assert!(!uses || added.contains(library), "{name} uses {library}");
        }
        for path in crates() {
            let library = path.file_name().expect("a name").to_string_lossy().replace('-', "_");
            let uses = [program, online_program].iter().any(|code| code.contains(&format!("{library}::")));
            assert!(!uses || added.contains(&library), "{name} uses {library}");
        }
    }
}
