//! Tests of `orange-codegen generate` as a process, in a temporary workspace.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::text;

/// A temporary workspace with API crates. Each has one interface file of the corpus.
fn workspace(apis: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("crates/orange-core")).expect("written");
    fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").expect("written");
    for (name, file) in apis {
        let api = folder.path().join("crates").join(name);
        fs::create_dir_all(&api).expect("written");
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(file), api.join("openapi.yaml"))
            .expect("copied");
    }
    folder
}

fn generate(workspace: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
        .arg("generate")
        .args(arguments)
        .current_dir(workspace.path())
        .output()
        .expect("the program runs")
}

/// Reads every file below a folder, by relative path.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("listed") {
            let path = entry.expect("listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(&path).expect("read"));
            }
        }
    }
    found
}

#[test]
fn closed_output_pipe_does_not_stop_generation() {
    let workspace = workspace(&[("orange-harbour", "openapi30.yaml")]);
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let status = Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
        .arg("generate")
        .current_dir(workspace.path())
        .stdout(writer.try_clone().expect("a pipe"))
        .stderr(writer)
        .status()
        .expect("the program runs");
    assert_eq!(status.code(), Some(0));
    assert!(workspace.path().join("crates/orange-harbour/src/generated/mod.rs").is_file());
}

#[test]
fn check_passes_after_generate() {
    let workspace = workspace(&[("orange-harbour", "openapi30.yaml")]);
    let written = generate(&workspace, &[]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written.stderr));
    assert!(text(&written.stderr).contains("orange-harbour: "), "{}", text(&written.stderr));
    assert!(text(&written.stderr).contains("operations     5 in the file,    5 emitted"));

    let checked = generate(&workspace, &["--check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stdout));
    assert_eq!(text(&checked.stdout), "");
}

#[test]
fn check_shows_stale_files_and_writes_nothing() {
    let workspace = workspace(&[("orange-harbour", "openapi30.yaml")]);
    generate(&workspace, &[]);
    let generated = workspace.path().join("crates/orange-harbour/src/generated");
    let tampered = generated.join("models/problem.rs");
    let good = fs::read_to_string(&tampered).expect("read");
    fs::write(&tampered, good.replace("message", "massage")).expect("written");
    fs::write(generated.join("models/forgotten.rs"), "// old\n").expect("written");

    let checked = generate(&workspace, &["--check", "harbour"]);

    assert_eq!(checked.status.code(), Some(1));
    let diff = text(&checked.stdout);
    assert!(diff.contains("--- a/crates/orange-harbour/src/generated/models/problem.rs"), "{diff}");
    assert!(diff.contains("+++ /dev/null"), "{diff}");
    assert!(
        text(&checked.stderr).contains("run: orange-codegen generate harbour"),
        "{}",
        text(&checked.stderr)
    );
    assert!(generated.join("models/forgotten.rs").exists());

    generate(&workspace, &["orange-harbour"]);
    assert_eq!(fs::read_to_string(&tampered).expect("read"), good);
    assert!(!generated.join("models/forgotten.rs").exists());
}

#[test]
fn output_is_the_same_in_every_folder() {
    let apis = [("orange-harbour", "openapi30.yaml"), ("orange-signals", "discriminators.yaml")];
    let (first, second) = (workspace(&apis), workspace(&apis));
    generate(&first, &[]);
    generate(&second, &[]);
    let (left, right) = (files(&first.path().join("crates")), files(&second.path().join("crates")));
    assert!(left.len() > 20);
    assert_eq!(left, right);
    for (name, content) in left {
        assert!(!content.contains(&*first.path().to_string_lossy()), "{name}");
    }
}

#[test]
fn only_the_named_crate_is_written() {
    let workspace = workspace(&[("orange-one", "additional.yaml"), ("orange-two", "bodies.yaml")]);
    generate(&workspace, &["two"]);
    assert!(!workspace.path().join("crates/orange-one/src").exists());
    assert!(workspace.path().join("crates/orange-two/src/generated").exists());

    let refused = generate(&workspace, &["three"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(text(&refused.stderr), "error: there is no API crate `three`; expected one of one, two\n");
}

#[test]
fn syntax_error_is_located_and_nothing_is_written() {
    let workspace = workspace(&[("orange-harbour", "openapi30.yaml")]);
    let spec = workspace.path().join("crates/orange-harbour/openapi.yaml");
    fs::write(&spec, "openapi: 3.0.3\npaths:\n  /a:\n    get: [1\n").expect("written");
    let refused = generate(&workspace, &[]);
    assert_eq!(refused.status.code(), Some(2));
    let log = text(&refused.stderr);
    assert!(log.starts_with("error: openapi.yaml:"), "{log}");
    assert!(!workspace.path().join("crates/orange-harbour/src").exists());
}

#[test]
fn strict_makes_dangling_references_errors() {
    let workspace = workspace(&[("orange-lost", "dangling.yaml")]);
    assert_eq!(generate(&workspace, &["--allow-loss"]).status.code(), Some(0));
    let default = generate(&workspace, &["--check"]);
    assert_eq!(default.status.code(), Some(1));
    assert!(text(&default.stderr).contains("items of the file are lost; --allow-loss accepts that"));
    let strict = generate(&workspace, &["--strict", "--check"]);
    assert_eq!(strict.status.code(), Some(2));
    assert!(text(&strict.stderr).contains("unresolved references:"), "{}", text(&strict.stderr));
}
