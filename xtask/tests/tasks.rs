//! Tests of `cargo xtask` as a process: the names of its commands in headers, messages and help. The commands themselves are
//! tested in orange-codegen.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn xtask(workspace: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", workspace.join("xtask"))
        // The current folder has no influence: Cargo passes the workspace in the environment.
        .current_dir(std::env::temp_dir())
        .output()
        .expect("xtask is started")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

const SPEC: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: ok}}}\n";

#[test]
fn headers_and_messages_name_cargo_xtask() {
    let workspace = tempfile::tempdir().expect("a folder");
    let thing = workspace.path().join("crates/orange-thing");
    fs::create_dir_all(&thing).expect("a folder");
    fs::write(thing.join("openapi.yaml"), SPEC).expect("written");
    let written = xtask(workspace.path(), &["codegen"]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written.stderr));
    let file = thing.join("src/generated/api.rs");
    let head = fs::read_to_string(&file).expect("a file");
    let expected = "// Generated from crates/orange-thing/openapi.yaml by `cargo xtask codegen thing`";
    assert!(head.starts_with(expected), "{head}");
    fs::write(file, "").expect("written");
    let checked = xtask(workspace.path(), &["codegen", "--check", "thing"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(text(&checked.stderr).contains("; run: cargo xtask codegen thing"), "{}", text(&checked.stderr));
}

#[test]
fn every_command_has_help_with_examples() {
    // `bench` and `instructions` are not listed: they pass `--help` to the programs that they run.
    for (task, example) in [
        (&["codegen"][..], "cargo xtask codegen --check"),
        (&["collection"], "cargo xtask collection --check"),
        (&["new-api"], "cargo xtask new-api --spec"),
        (&["spec", "diff"], "cargo xtask spec diff old.yaml"),
        (&["spec", "compare"], "cargo xtask spec compare published/openapi.yaml"),
        (&["spec", "fetch"], "cargo xtask spec fetch incident"),
        (&["guide"], "cargo xtask guide --check"),
    ] {
        let help = xtask(Path::new("/"), &[task, &["--help"]].concat());
        assert_eq!(help.status.code(), Some(0), "{task:?}");
        assert!(text(&help.stdout).contains(example), "{}", text(&help.stdout));
    }
}

#[test]
fn invalid_diff_arguments_have_the_status_of_diff() {
    assert_eq!(xtask(Path::new("/"), &["spec", "diff", "old.yaml", "--jsn"]).status.code(), Some(3));
    assert_eq!(xtask(Path::new("/"), &["spec", "fetch", "--jsn"]).status.code(), Some(2));
}
