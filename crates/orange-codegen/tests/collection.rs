//! Tests of `orange-codegen collection` as a process.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::text;

const SPEC: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n";

fn collection(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
        .arg("collection")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs")
}

#[test]
fn files_are_written_checked_and_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("openapi.yaml"), SPEC).expect("written");
    fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"orange-thing\"\n").expect("written");
    let run = |arguments: &[&str]| {
        let output = collection(folder.path(), arguments);
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (status, _, messages) = run(&[]);
    assert_eq!((status, messages.as_str()), (Some(0), "3 files changed\n"));
    let hurl = folder.path().join("docs/collection/hurl");
    let written = fs::read_to_string(hurl.join("thing.hurl")).expect("written");
    assert!(written.contains("Generated from openapi.yaml by `orange-codegen collection`"), "{written}");
    assert_eq!(run(&["--check"]), (Some(0), String::new(), String::new()));

    fs::write(hurl.join("thing.hurl"), "GET https://example.org\n").expect("written");
    fs::write(hurl.join("old.hurl"), "GET https://example.org\n").expect("written");
    let (status, diff, messages) = run(&["--check"]);
    assert_eq!(status, Some(1));
    assert!(diff.contains("+++ b/docs/collection/hurl/thing.hurl\n"), "{diff}");
    assert!(messages.contains("2 of 3 files are stale; run: orange-codegen collection"), "{messages}");
    assert_eq!(run(&[]).0, Some(0));
    assert!(!hurl.join("old.hurl").exists() && run(&["--check"]).0 == Some(0));

    let (status, _, _) = run(&["--hurl", "other", "--postman", "other.json"]);
    assert_eq!(status, Some(0));
    let postman = fs::read_to_string(folder.path().join("other.json")).expect("written");
    assert!(postman.contains("\"name\": \"T 1\"") && folder.path().join("other/thing.hurl").exists());
}

#[test]
fn mistakes_in_spec_config_are_errors() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("openapi.yaml"), SPEC).expect("written");
    fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"orange-thing\"\n").expect("written");
    fs::write(folder.path().join("spec.yaml"), "collection: {requests: {b: {}}}\n").expect("written");
    let output = collection(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    let messages = text(&output.stderr);
    assert!(messages.contains("orange-thing: spec.yaml: there is no operation `b` to send"), "{messages}");
    assert!(!folder.path().join("docs").exists());
}
