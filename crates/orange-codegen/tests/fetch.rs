//! `orange-codegen fetch` as it is run, in a workspace of its own and in a crate that stands alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const OLD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n";
const NEW: &str = "openapi: 3.0.3\ninfo: {title: T, version: '2'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n  /b:\n    get: {operationId: b, responses: {'204': {description: ok}}}\n";

/// A workspace with the crate `orange-thing` and a place where its file is published.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let workspace = Self(tempfile::tempdir().expect("a folder"));
        for folder in ["crates/orange-thing", "crates/orange-core", "published"] {
            fs::create_dir_all(workspace.at(folder)).expect("a folder");
        }
        fs::write(workspace.at("Cargo.toml"), "").expect("a manifest");
        let url = url::Url::from_file_path(workspace.at("published/openapi.yaml")).expect("a path");
        fs::write(workspace.thing("spec.yaml"), format!("published:\n  url: {url}\n"))
            .expect("a spec config");
        workspace.publish(OLD);
        workspace
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn thing(&self, file: &str) -> PathBuf {
        self.at("crates/orange-thing").join(file)
    }

    fn publish(&self, text: &str) {
        fs::write(self.at("published/openapi.yaml"), text).expect("published");
    }

    fn fetch(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output: Output = Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
            .arg("fetch")
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (output.status.code(), text(output.stdout), text(output.stderr))
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

#[test]
fn files_are_fetched_checked_and_updated() {
    let workspace = Workspace::new();
    let (status, _, said) = workspace.fetch(&[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("wrote crates/orange-thing/openapi.yaml"), "{said}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    let recorded = read(&workspace.thing("spec.yaml"));

    let (status, answer, said) = workspace.fetch(&["orange-thing"]);
    assert_eq!((status, answer.as_str()), (Some(0), ""), "{said}");
    assert!(said.contains("unchanged, files: 1"), "{said}");

    workspace.publish(NEW);
    let (status, answer, said) = workspace.fetch(&["thing"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(answer.contains("operation-added: b"), "{answer}");
    assert!(said.contains("recorded sha256 ") && said.contains("fetched  sha256 "), "{said}");
    assert!(said.contains("orange-codegen fetch thing --accept"), "{said}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    assert_eq!(read(&workspace.thing("spec.yaml")), recorded);

    let (status, answer, _) = workspace.fetch(&["thing", "--accept"]);
    assert_eq!(status, Some(0));
    assert!(answer.contains("operation-added: b"), "{answer}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), NEW);
    assert_ne!(read(&workspace.thing("spec.yaml")), recorded);
    assert_eq!(workspace.fetch(&[]).0, Some(0));
}

#[test]
fn failures_have_an_exit_code_and_no_absolute_path() {
    let workspace = Workspace::new();
    assert_eq!(workspace.fetch(&[]).0, Some(0));
    workspace.publish("not: a spec\n");
    let (status, _, said) = workspace.fetch(&["--accept"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("error: thing: openapi.yaml:1:1: expected an interface file"), "{said}");
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    assert_eq!(workspace.fetch(&["nothing"]).0, Some(2));
}

#[test]
fn standalone_crates_can_be_fetched() {
    let home = tempfile::tempdir().expect("a folder");
    fs::write(home.path().join("published.yaml"), OLD).expect("published");
    let url = url::Url::from_file_path(home.path().join("published.yaml")).expect("a path");
    let run = |folder: &str, arguments: &[&str]| {
        let program = Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
            .args(arguments)
            .current_dir(home.path().join(folder))
            .output()
            .expect("the program runs");
        (program.status.code(), String::from_utf8(program.stderr).expect("text"))
    };
    let (status, said) = run("", &["new", "--name", "thing", "--spec", url.as_str()]);
    assert_eq!(status, Some(0), "{said}");
    let (status, said) = run("orange-thing", &["fetch"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("so there is nothing to fetch"), "{said}");
    let config = home.path().join("orange-thing/spec.yaml");
    fs::write(config, format!("published:\n  url: {url}\n")).expect("a spec config");
    assert_eq!(run("orange-thing", &["fetch"]).0, Some(0));

    fs::write(home.path().join("published.yaml"), NEW).expect("published");
    let (status, said) = run("orange-thing", &["fetch"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("to take it: orange-codegen fetch --dir . --accept"), "{said}");
    let (status, said) = run("", &["fetch", "--dir", "orange-thing", "--accept"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("  wrote openapi.yaml\n"), "{said}");
    assert_eq!(read(&home.path().join("orange-thing/openapi.yaml")), NEW);
}
