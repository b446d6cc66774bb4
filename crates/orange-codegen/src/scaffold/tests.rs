//! The files of a new crate.

use super::naming::handle;
use super::readme::{MAX_LISTED, example, operations};
use super::*;

fn options() -> GenerateOptions {
    GenerateOptions::new("parking").command("cargo xtask codegen parking")
}

fn document() -> Document {
    Document {
        title: "Parking \"A\"\n[x]".to_owned(),
        description: Some("Cars <b>everywhere</b>.\n\nMore.".to_owned()),
        ..Document::default()
    }
}

/// Returns three operations: one whose creation cannot be shown, one that reads a resource, and one that lists.
fn calls() -> Vec<Call> {
    let call = |name: &str, method: &str, path: &str| Call {
        name: name.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        summary: None,
        constructor: None,
        is_page: false,
    };
    vec![
        Call { summary: Some("Opens a bay.".to_owned()), ..call("OpenBay", "POST", "/bays") },
        Call {
            constructor: Some("operations::GetBay::new(\"7\")".to_owned()),
            ..call("GetBay", "GET", "/bays/{id}")
        },
        Call {
            constructor: Some("operations::ListBays::new()".to_owned()),
            is_page: true,
            ..call("ListBays", "GET", "/bays")
        },
    ]
}

#[test]
fn readme_shows_a_list_a_read_or_the_handle() {
    let options = options();
    let all = calls();
    let example = |calls: &[Call]| example(calls, &options);
    assert!(example(&all).contains("api.list(operations::ListBays::new()).items()"), "{}", example(&all));
    assert!(example(&all[..2]).contains("api.send(&operations::GetBay::new(\"7\")).await?"));
    assert!(example(&all[..1]).contains("api.service().base()") && !example(&all[..1]).contains("async"));
}

#[test]
fn long_list_of_operations_is_truncated() {
    let many = vec![calls().remove(0); MAX_LISTED + 2];
    let text = operations(&many);
    assert_eq!(text.matches("`OpenBay`").count(), MAX_LISTED);
    assert!(text.ends_with("- and 2 more, in `operations`\n\n"));
    assert_eq!(operations(&[]), "");
}

fn text(core: OrangeCore, path: &str) -> String {
    let files = files(&document(), &calls(), &[], &options(), &core);
    files.into_iter().find(|file| file.path == path).map(|file| file.text).unwrap_or_default()
}

#[test]
fn hostile_title_is_escaped_in_every_file() {
    let document =
        Document { title: "A\rB\u{0}C\u{202E}D\u{7F}\"E\\\u{2028}F".to_owned(), ..Document::default() };
    let files = files(&document, &[], &[], &options(), &OrangeCore::Workspace);
    let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| &file.text);
    assert!(text("Cargo.toml").contains(r#"description = "A B C D \"E\\ F""#), "{}", text("Cargo.toml"));
    for file in &files {
        let is_harmless = |c: char| c == '\n' || !c.is_control() && c != '\u{202E}' && c != '\u{2028}';
        assert!(file.text.chars().all(is_harmless), "{}", file.path);
    }
}

#[test]
fn workspace_crate_inherits_workspace_settings() {
    insta::assert_snapshot!(text(OrangeCore::Workspace, "Cargo.toml"));
}

#[test]
fn standalone_crate_has_a_complete_manifest() {
    insta::assert_snapshot!(text(OrangeCore::Path("../sdk/crates/orange-core".to_owned()), "Cargo.toml"));
}

#[test]
fn readme_lists_the_operations_and_the_command() {
    insta::assert_snapshot!(text(OrangeCore::Workspace, "README.md"));
}

#[test]
fn sources_are_valid_and_fit_the_line_width() {
    for path in ["src/lib.rs", "src/client.rs", "src/blocking.rs"] {
        let text = text(OrangeCore::Workspace, path);
        assert!(syn::parse_file(&text).is_ok(), "{text}");
        assert!(text.lines().all(|line| line.len() <= 110 && line.trim_end() == line), "{text}");
    }
    insta::assert_snapshot!(text(OrangeCore::Workspace, "src/lib.rs"));
    insta::assert_snapshot!(text(OrangeCore::Workspace, "src/client.rs"));
    insta::assert_snapshot!(text(OrangeCore::Workspace, "src/blocking.rs"));
}

#[test]
fn handwritten_rules_have_one_implementation_each() {
    let check = |rule: &str, ty: &str| Check { rule: rule.to_owned(), ty: ty.to_owned() };
    let checks = [check("luhn", "Siren"), check("period", "BayCreate"), check("period", "LotCreate")];
    let files = files(&document(), &calls(), &checks, &options(), &OrangeCore::Workspace);
    let text = |path: &str| files.iter().find(|file| file.path == path).unwrap().text.clone();
    insta::assert_snapshot!(text("src/checks.rs"));
    assert!(text("src/lib.rs").contains("\nmod checks;\nmod client;\n"));
    assert!(text("README.md").ends_with("in `src/client.rs` and `src/checks.rs`.\n"));
    let none = super::files(&document(), &calls(), &[], &options(), &OrangeCore::Workspace);
    assert!(none.iter().all(|file| file.path != "src/checks.rs" && !file.text.contains("checks")));
}

/// Returns a document with a cycle of schemas, each with a property of the next one.
fn cycle(length: usize) -> Document {
    use crate::resolve::{self, Location, Sources};
    let mut text = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n".to_owned();
    for level in 0..length {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", (level + 1) % length);
        text.push_str(&format!("    A{level}: {{type: object, properties: {{next: {next}}}}}\n"));
    }
    let (location, options) = (Location::Local("a.yaml".to_owned()), resolve::Options::default());
    let sources = Sources::from_bytes(location, text.into_bytes(), &options).unwrap();
    crate::lower::lower(&sources, crate::lower::Options::default()).unwrap().document
}

#[test]
fn build_script_raises_stack_for_deep_types() {
    let build = |length: usize| {
        let files = files(&cycle(length), &[], &[], &options(), &OrangeCore::Workspace);
        files.into_iter().find(|file| file.path == "build.rs").map(|file| file.text)
    };
    assert_eq!(build(64), None);
    insta::assert_snapshot!(build(500).unwrap(), @r#"
    //! The types are nested more deeply than the default stack of the compiler allows.

    fn main() {
        println!("cargo::rerun-if-changed=build.rs");
        println!("cargo::rustc-env=RUST_MIN_STACK=268435456");
    }
    "#);
}

#[test]
fn handle_has_no_name_that_its_file_imports() {
    assert_eq!(handle(&GenerateOptions::new("client")), "ClientApi");
}

#[test]
fn crate_name_has_the_prefix_once() {
    assert_eq!(crate_name("orange-x"), "orange-x");
}
