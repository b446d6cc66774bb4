//! Tests of `orange-codegen fetch` as a process, in a temporary workspace and in a standalone crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const OLD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n";
const NEW: &str = "openapi: 3.0.3\ninfo: {title: T, version: '2'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n  /b:\n    get: {operationId: b, responses: {'204': {description: ok}}}\n";

/// A temporary workspace with the crate `orange-thing`, and a folder that publishes its interface file.
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
fn changed_file_is_reported_until_accepted() {
    let workspace = Workspace::new();
    let (status, _, log) = workspace.fetch(&[]);
    assert_eq!(status, Some(0), "{log}");
    assert!(log.contains("wrote crates/orange-thing/openapi.yaml"), "{log}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    let recorded = read(&workspace.thing("spec.yaml"));

    let (status, changes, log) = workspace.fetch(&["orange-thing"]);
    assert_eq!((status, changes.as_str()), (Some(0), ""), "{log}");
    assert!(log.contains("unchanged, files: 1"), "{log}");

    workspace.publish(NEW);
    let (status, changes, log) = workspace.fetch(&["thing"]);
    assert_eq!(status, Some(1), "{log}");
    assert!(changes.contains("operation-added: b"), "{changes}");
    assert!(log.contains("recorded sha256 ") && log.contains("fetched  sha256 "), "{log}");
    assert!(log.contains("orange-codegen fetch thing --accept"), "{log}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    assert_eq!(read(&workspace.thing("spec.yaml")), recorded);

    let (status, changes, _) = workspace.fetch(&["thing", "--accept"]);
    assert_eq!(status, Some(0));
    assert!(changes.contains("operation-added: b"), "{changes}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), NEW);
    assert_ne!(read(&workspace.thing("spec.yaml")), recorded);
    assert_eq!(workspace.fetch(&[]).0, Some(0));
}

#[test]
fn failure_has_exit_status_2_and_changes_nothing() {
    let workspace = Workspace::new();
    assert_eq!(workspace.fetch(&[]).0, Some(0));
    workspace.publish("not: a spec\n");
    let (status, _, log) = workspace.fetch(&["--accept"]);
    assert_eq!(status, Some(2), "{log}");
    assert!(log.contains("error: thing: openapi.yaml:1:1: expected an interface file"), "{log}");
    assert!(log.contains("nothing was changed"), "{log}");
    assert_eq!(read(&workspace.thing("openapi.yaml")), OLD);
    assert_eq!(workspace.fetch(&["nothing"]).0, Some(2));
}

#[test]
fn standalone_crate_is_fetched_in_its_folder_or_by_dir() {
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
    let (status, log) = run("", &["new", "--name", "thing", "--spec", url.as_str()]);
    assert_eq!(status, Some(0), "{log}");
    let (status, log) = run("orange-thing", &["fetch"]);
    assert_eq!(status, Some(2));
    assert!(log.contains("so there is nothing to fetch"), "{log}");
    let config = home.path().join("orange-thing/spec.yaml");
    fs::write(config, format!("published:\n  url: {url}\n")).expect("a spec config");
    assert_eq!(run("orange-thing", &["fetch"]).0, Some(0));

    fs::write(home.path().join("published.yaml"), NEW).expect("published");
    let (status, log) = run("orange-thing", &["fetch"]);
    assert_eq!(status, Some(1), "{log}");
    assert!(log.contains("to accept it: orange-codegen fetch --dir . --accept"), "{log}");
    let (status, log) = run("", &["fetch", "--dir", "orange-thing", "--accept"]);
    assert_eq!(status, Some(0), "{log}");
    assert!(log.contains("  wrote openapi.yaml\n"), "{log}");
    assert_eq!(read(&home.path().join("orange-thing/openapi.yaml")), NEW);
}
